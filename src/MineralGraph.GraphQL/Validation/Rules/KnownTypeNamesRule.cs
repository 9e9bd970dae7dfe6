using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.2 and 5.8.2: the types that fragments and variables name exist.</summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    public override void EnterNamedType(TypeNode.Named type, ValidationContext context)
    {
        var name = type.Name.Value;
        if (context.Schema.FindType(name) is null)
            context.Report($"Unknown type \"{name}\".{Suggestions.For(name, context.Schema.Types.Select(known => known.Name))}", type);
    }
}
