using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8.5, All Variable Usages Are Allowed.</summary>
internal sealed class VariablesInAllowedPositionRule : ValidationRule
{
    public override void LeaveOperation(Definition.Operation operation, ValidationContext context)
    {
        var definitions = new Dictionary<string, VariableDefinition>(StringComparer.Ordinal);
        foreach (var definition in operation.Variables) definitions[definition.Name] = definition;
        foreach (var usage in context.UsagesOf(operation))
            if (definitions.TryGetValue(usage.Variable.Name.Value, out var definition)) Check(usage, definition, context);
    }

    private static void Check(VariableUsage usage, VariableDefinition definition, ValidationContext context)
    {
        if (usage.Position.Type is not { } expected || context.Schema.FindType(definition.Type) is not { } type) return;
        if (!IsAllowed(type, definition, usage.Position, expected))
            context.Report($"Variable \"${definition.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Variable);
        if (usage.Position.Parent is { IsOneOf: true } parent && type is not NonNullType)
            context.Report(
                $"Variable \"${definition.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                definition, usage.Variable);
    }

    private static bool IsAllowed(GraphQLType type, VariableDefinition definition, InputPosition position, GraphQLType expected)
    {
        if (expected is not NonNullType nonNull || type is NonNullType) return type.IsSubTypeOf(expected);
        var hasDefault = definition.Default is not null and not ValueNode.Null;
        return (hasDefault || position.HasDefault) && type.IsSubTypeOf(nonNull.Of);
    }
}
