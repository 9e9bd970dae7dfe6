using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Where an operation uses variables, in the fragments that it spreads too, and what type is expected there.</summary>
internal static class VariableUses
{
    internal static List<(ValueNode.Variable Variable, GraphQLType? Expected, bool HasDefault)> Of(ValidationContext context, OperationDefinition operation)
    {
        var uses = new List<(ValueNode.Variable, GraphQLType?, bool)>();
        var visited = new HashSet<string>();
        Collect(context, context.Below(operation.Selections, context.Root(operation)), uses, visited);
        return uses;
    }

    private static void Collect(ValidationContext context, IEnumerable<(Selection Selection, NamedType? Parent)> selections, List<(ValueNode.Variable, GraphQLType?, bool)> uses, HashSet<string> visited)
    {
        foreach (var (selection, parent) in selections)
        {
            foreach (var argument in selection.Directives.SelectMany(directive => directive.Arguments))
                Collect(argument.Value, argument.Name == "if" ? new NonNullType(context.Schema.Types["Boolean"]) : null, false, uses);
            if (selection is Selection.Field field) Collect(field, ValidationContext.FieldOf(parent, field.Name), uses);
            if (selection is Selection.Spread spread && visited.Add(spread.Name) && context.Fragments.TryGetValue(spread.Name, out var fragment))
                Collect(context, context.Below(fragment.Selections, context.Schema.Types.GetValueOrDefault(fragment.On.Name)), uses, visited);
        }
    }

    private static void Collect(Selection.Field field, FieldOfType? known, List<(ValueNode.Variable, GraphQLType?, bool)> uses)
    {
        foreach (var argument in field.Arguments)
        {
            var expected = known?.Arguments.GetValueOrDefault(argument.Name);
            Collect(argument.Value, expected?.Type, expected?.Default is not null, uses);
        }
    }

    private static void Collect(ValueNode value, GraphQLType? expected, bool hasDefault, List<(ValueNode.Variable, GraphQLType?, bool)> uses)
    {
        if (value is ValueNode.Variable variable) uses.Add((variable, expected, hasDefault));
        else if (value is ValueNode.List list)
        {
            foreach (var item in list.Items) Collect(item, (expected?.Nullable as ListType)?.Of, false, uses);
        }
        else if (value is ValueNode.Object fields)
        {
            foreach (var field in fields.Fields)
            {
                var known = (expected?.Nullable as InputObjectType)?.Fields.GetValueOrDefault(field.Name);
                Collect(field.Value, known?.Type, known?.Default is not null, uses);
            }
        }
    }
}
