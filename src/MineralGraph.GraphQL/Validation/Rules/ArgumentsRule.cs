using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.4, Arguments, and 5.6, Values: known, given once, given where required, and of the right type.</summary>
internal sealed class ArgumentsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var values = new LiteralValues(context);
        foreach (var (selection, parent) in context.Selections())
        {
            if (selection is not Selection.Field field || ValidationContext.FieldOf(parent, field.Name) is not { } known) continue;
            foreach (var argument in field.Arguments)
            {
                if (!known.Arguments.TryGetValue(argument.Name, out var expected))
                    context.Report($"Unknown argument \"{argument.Name}\" on field \"{parent!.Name}.{field.Name}\".{Suggestions.For(argument.Name, known.Arguments.Keys)}", argument);
                else values.Check(argument.Value, expected.Type);
            }

            foreach (var twice in field.Arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
                context.Report($"There can be only one argument named \"{twice.Key}\".", [.. twice]);
            foreach (var missing in known.Arguments.Values.Where(argument => argument.IsRequired && field.Arguments.All(given => given.Name != argument.Name)))
                context.Report($"Argument \"{parent!.Name}.{field.Name}({missing.Name}:)\" of type \"{missing.Type}\" is required, but it was not provided.", field);
        }
    }
}
