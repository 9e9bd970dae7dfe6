using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.8, Variables: of input types, with names of their own, defined where used and used where defined.</summary>
internal sealed class VariablesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            foreach (var twice in operation.Variables.GroupBy(variable => variable.Name).Where(group => group.Count() > 1))
                context.Report($"There can be only one variable named \"${twice.Key}\".", [.. twice]);
            foreach (var variable in operation.Variables) CheckType(context, variable);
            CheckUses(context, operation);
        }
    }

    private static void CheckType(ValidationContext context, VariableDefinition variable)
    {
        var name = variable.Type;
        while (name is ListTypeNode or NonNullTypeNode) name = name is ListTypeNode list ? list.Of : ((NonNullTypeNode)name).Of;
        var named = (NamedTypeNode)name;
        if (!context.Schema.Types.TryGetValue(named.Name, out var type)) context.Report($"Unknown type \"{named.Name}\".{Suggestions.For(named.Name, context.Schema.Types.Keys)}", named);
        else if (!type.IsInput) context.Report($"Variable \"${variable.Name}\" cannot be non-input type \"{named.Name}\".", variable.Type);
    }

    private static void CheckUses(ValidationContext context, OperationDefinition operation)
    {
        var label = operation.Name is { } name ? $" by operation \"{name}\"" : "";
        var inside = operation.Name is { } own ? $" in operation \"{own}\"" : "";
        var used = VariableUses.Of(context, operation);
        foreach (var use in used.Where(use => operation.Variables.All(variable => variable.Name != use.Variable.Name)))
            context.Report($"Variable \"${use.Variable.Name}\" is not defined{label}.", use.Variable, operation);
        foreach (var unused in operation.Variables.Where(variable => used.TrueForAll(use => use.Variable.Name != variable.Name)))
            context.Report($"Variable \"${unused.Name}\" is never used{inside}.", unused);
        foreach (var (variable, expected, hasDefault) in used)
        {
            var definition = operation.Variables.FirstOrDefault(candidate => candidate.Name == variable.Name);
            if (definition is null || expected is null || context.Schema.Find(definition.Type) is not { } given) continue;
            if (!IsAllowed(given, definition.Default is not null, expected, hasDefault))
                context.Report($"Variable \"${variable.Name}\" of type \"{given}\" used in position expecting type \"{expected}\".", definition, variable);
        }
    }

    // Specification 5.8.5, All Variable Usages Are Allowed.
    private static bool IsAllowed(GraphQLType given, bool givenHasDefault, GraphQLType expected, bool expectedHasDefault)
    {
        if (expected is NonNullType nonNull && given is not NonNullType) return (givenHasDefault || expectedHasDefault) && IsSubtype(given, nonNull.Of);
        return IsSubtype(given, expected);
    }

    private static bool IsSubtype(GraphQLType given, GraphQLType expected) => (given, expected) switch
    {
        (NonNullType one, NonNullType other) => IsSubtype(one.Of, other.Of),
        (NonNullType one, _) => IsSubtype(one.Of, expected),
        (_, NonNullType) => false,
        (ListType one, ListType other) => IsSubtype(one.Of, other.Of),
        (NamedType one, NamedType other) => one.Name == other.Name,
        _ => false,
    };
}
