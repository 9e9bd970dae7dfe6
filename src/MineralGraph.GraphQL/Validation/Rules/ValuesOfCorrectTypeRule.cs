using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.6.1 to 5.6.4, Values of Correct Type.</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    public override void EnterValue(ValueNode value, InputPosition position, ValidationContext context)
    {
        if (position.Type is { } type) new LiteralCoercion(null, context.Report).Coerce(value, type);
    }
}
