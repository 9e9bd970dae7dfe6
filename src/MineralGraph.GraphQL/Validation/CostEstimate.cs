using System.Globalization;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>
/// How many values an answer may have, told before it is made: each field counts as often as the lists around it may have items. A list has as many as its
/// argument <c>first</c> asks for, or that of the field around it (a connection around its nodes), else <see cref="QueryLimits.AssumedListSize"/>.
/// </summary>
internal sealed class CostEstimate(GraphQLSchema schema, IReadOnlyDictionary<string, Definition.Fragment> fragments, IReadOnlyDictionary<string, object?> variables, QueryLimits limits)
{
    private const string Size = "first";

    private double total;
    private double mostItems;
    private Selection.Field? largest;

    /// <summary>The estimate of what was visited so far.</summary>
    public double Total => total;

    /// <summary>Whether another estimate may come out with other variables.</summary>
    public bool DependsOnVariables { get; private set; }

    /// <summary>The estimate of an operation. Its fragments have been found to be free of circles, and its fields to be few enough to be visited.</summary>
    private double Of(Definition.Operation operation)
    {
        Visit(operation.Selections, schema.Roots[operation.Kind], 1, null);
        return total;
    }

    /// <summary>Why the operation is not executed; null where it may be.</summary>
    public GraphQLError? Excess(Definition.Operation operation)
    {
        var cost = Of(operation);
        if (cost <= limits.MaxCost || largest is null) return null;
        return new GraphQLError(string.Create(CultureInfo.InvariantCulture,
            $"The answer may have {cost:0} values, most of them under \"{largest.ResponseName}\", which may have {mostItems:0} items; at most {limits.MaxCost} values are allowed. Ask for fewer items there or in the lists around it, or for fewer fields of each."))
        {
            Code = ErrorCodes.TooCostly,
            Locations = [largest.Location],
        };
    }

    private void Visit(SelectionSet set, NamedType type, double times, int? size)
    {
        foreach (var selection in set.Items)
        {
            switch (selection)
            {
                case Selection.Field field:
                    Visit(field, type, times, size);
                    break;
                case Selection.Inline inline:
                    Visit(inline.Selections, inline.Condition is null ? type : schema.FindType(inline.Condition.Name.Value)!, times, size);
                    break;
                case Selection.Spread spread when fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Visit(fragment.Selections, schema.FindType(fragment.Condition.Name.Value)!, times, size);
                    break;
            }
        }
    }

    private void Visit(Selection.Field field, NamedType type, double times, int? size)
    {
        total += times;
        if (field.Selections is null || schema.FindField(type, field.Name.Value) is not { } definition) return;
        var asked = SizeAsked(field, definition);
        if (definition.Type.Nullable is not ListType)
        {
            Visit(field.Selections, definition.Type.Named, times, asked);
            return;
        }

        var items = times * (asked ?? size ?? limits.AssumedListSize);
        if (items > mostItems) (mostItems, largest) = (items, field);
        Visit(field.Selections, definition.Type.Named, items, null);
    }

    private int? SizeAsked(Selection.Field field, FieldDefinition definition)
    {
        if (!definition.Arguments.TryGetValue(Size, out var argument)) return null;
        foreach (var given in field.Arguments)
        {
            if (given.Name.Value == Size) return SizeOf(given.Value, argument);
        }

        return argument.CoercedDefault as int?;
    }

    private int? SizeOf(ValueNode given, InputValue argument)
    {
        DependsOnVariables |= given is ValueNode.Variable;
        return Read(given, argument);
    }

    private int? Read(ValueNode given, InputValue argument) => given switch
    {
        ValueNode.Int number => int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? Math.Max(0, size) : null,
        ValueNode.Variable variable => (variables.TryGetValue(variable.Name.Value, out var value) ? value : argument.CoercedDefault) is int size ? Math.Max(0, size) : null,
        _ => argument.CoercedDefault as int?,
    };
}
