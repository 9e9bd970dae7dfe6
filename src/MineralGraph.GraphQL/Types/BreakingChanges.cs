using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>
/// What of a published schema a newer one no longer keeps, so that a query that was valid may be refused or answered otherwise. Additions break nothing; a value added to an enum or
/// a member added to a union is one, since clients must expect it.
/// </summary>
public static class BreakingChanges
{
    /// <summary>The changes in the order of the published schema, each a sentence; empty where every query keeps its meaning.</summary>
    public static ImmutableArray<string> Between(GraphQLSchema published, GraphQLSchema now) =>
    [
        .. published.Roots.Where(root => now.Roots.GetValueOrDefault(root.Key)?.Name != root.Value.Name).Select(root => $"{root.Value} is no longer the root of each {Printer.Keyword(root.Key)}."),
        .. published.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(type => OfType(type, now.FindType(type.Name))),
        .. published.Directives.Values.SelectMany(directive => now.Directives.TryGetValue(directive.Name, out var kept) ? OfArguments($"@{directive.Name}", directive.Arguments, kept.Arguments) : [$"@{directive.Name} is gone."]),
    ];

    private static IEnumerable<string> OfType(NamedType before, NamedType? after) => (before, after) switch
    {
        (_, null) => [$"{before} is gone."],
        (FieldsType old, FieldsType kept) when old.GetType() == kept.GetType() => OfFields(old, kept),
        (InputObjectType old, InputObjectType kept) => OfInput(old, kept),
        (EnumType old, EnumType kept) => Gone(old.Values.Keys, kept.Values.Keys, value => $"{before}.{value}"),
        (UnionType old, UnionType kept) => Gone(old.Members.Select(member => member.Name), kept.Members.Select(member => member.Name), member => $"{member} as a member of {before}"),
        (ScalarType, ScalarType) => [],
        _ => [$"{before} is of another kind."],
    };

    private static IEnumerable<string> OfFields(FieldsType before, FieldsType after)
    {
        foreach (var gone in Gone(before.Interfaces.Select(type => type.Name), after.Interfaces.Select(type => type.Name), name => $"{name} as an interface of {before}")) yield return gone;
        foreach (var old in before.Fields.Values)
        {
            if (!after.Fields.TryGetValue(old.Name, out var kept)) yield return $"{old} is gone.";
            else if (!IsKeptOutput(old.Type, kept.Type)) yield return $"{old} was {old.Type} and is {kept.Type}.";
            else
            {
                foreach (var change in OfArguments($"{old}", old.Arguments, kept.Arguments)) yield return change;
            }
        }
    }

    private static IEnumerable<string> OfInput(InputObjectType before, InputObjectType after) =>
        (after.IsOneOf && !before.IsOneOf ? new[] { $"{before} takes only one of its fields now." } : []).Concat(OfArguments($"{before}", before.Fields, after.Fields));

    private static IEnumerable<string> OfArguments(string owner, IReadOnlyDictionary<string, InputValue> before, IReadOnlyDictionary<string, InputValue> after)
    {
        foreach (var old in before.Values)
        {
            if (!after.TryGetValue(old.Name, out var kept)) yield return $"{owner}({old.Name}) is gone.";
            else if (!IsKeptInput(old.Type, kept.Type) && !(kept.Default is not null && IsKeptInput(old.Type, kept.Type.Nullable))) yield return $"{owner}({old.Name}) was {old.Type} and is {kept.Type}.";
            else if (old.Default is not null && Shown(old) != Shown(kept)) yield return $"{owner}({old.Name}) had the default {Shown(old)} and has {Shown(kept)}.";
        }

        foreach (var added in after.Values.Where(value => value.IsRequired && !before.ContainsKey(value.Name))) yield return $"{owner}({added.Name}) is new and required.";
    }

    private static string Shown(InputValue value) => value.Default is null ? "none" : Printer.Print(value.Default);

    private static IEnumerable<string> Gone(IEnumerable<string> before, IEnumerable<string> after, Func<string, string> name) => before.Except(after).Select(gone => $"{name(gone)} is gone.");

    // What is answered may become narrower, never wider.
    private static bool IsKeptOutput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsKeptOutput(old.Of, now.Of),
        (NonNullType, _) => false,
        (_, NonNullType now) => IsKeptOutput(before, now.Of),
        (ListType old, ListType now) => IsKeptOutput(old.Of, now.Of),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };

    // What is taken may become wider, never narrower.
    private static bool IsKeptInput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsKeptInput(old.Of, now.Of),
        (NonNullType old, _) => IsKeptInput(old.Of, after),
        (_, NonNullType) => false,
        (ListType old, ListType now) => IsKeptInput(old.Of, now.Of),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };
}
