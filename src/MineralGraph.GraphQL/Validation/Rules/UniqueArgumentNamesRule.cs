using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.4.2, Argument Uniqueness.</summary>
internal sealed class UniqueArgumentNamesRule : ValidationRule
{
    public override void EnterArguments(ImmutableArray<ArgumentNode> arguments, ValidationContext context)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Skip(1).Any()))
            context.Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
    }
}
