using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>
/// Finds fields of one response name that cannot be merged. Selection sets are compared pairwise with each other and with the fragments they use, each pair once;
/// two fields on different object types may differ in all but the shape of their values.
/// </summary>
internal sealed class FieldComparison(ValidationContext context)
{
    private int compared;
    private readonly Dictionary<(SelectionSet, NamedType?), FieldGroups> groups = new(SelectionKeyComparer.Instance);
    private readonly Dictionary<(FieldGroups, string), bool> withFragment = [];
    private readonly Dictionary<(string, string), bool> fragmentPairs = [];

    private string outermost = "";

    /// <summary>Pairs of fields and fragments compared so far.</summary>
    public int Compared => compared;

    public IReadOnlyList<FieldConflict> Within(SelectionSet set, NamedType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var own = GroupsOf(set, parent);
        foreach (var (name, group) in own.ByName)
        {
            outermost = name;
            for (var left = 0; left < group.Count && !context.IsAborted; left++)
                for (var right = left + 1; right < group.Count; right++)
                    Compare(group[left], group[right], false, conflicts);
        }

        for (var index = 0; index < own.Spreads.Count; index++)
        {
            outermost = own.Spreads[index];
            WithFragment(own, own.Spreads[index], false, conflicts);
            foreach (var other in own.Spreads.Skip(index + 1)) BetweenFragments(own.Spreads[index], other, false, conflicts);
        }

        return conflicts;
    }

    private void Between(FieldGroups left, FieldGroups right, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, leftFields) in left.ByName)
        {
            if (!Spend()) return;
            if (!right.ByName.TryGetValue(name, out var rightFields)) continue;
            foreach (var leftField in leftFields)
                foreach (var rightField in rightFields) Compare(leftField, rightField, areExclusive, conflicts);
        }
    }

    private void WithFragment(FieldGroups fields, string name, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!Spend() || !IsNew(withFragment, (fields, name), areExclusive) || FragmentGroups(name) is not { } fragment || fragment == fields) return;
        Between(fields, fragment, areExclusive, conflicts);
        foreach (var inner in fragment.Spreads) WithFragment(fields, inner, areExclusive, conflicts);
    }

    private void BetweenFragments(string left, string right, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (left == right || !Spend()) return;
        var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (!IsNew(fragmentPairs, pair, areExclusive)) return;
        if (FragmentGroups(left) is not { } leftGroups || FragmentGroups(right) is not { } rightGroups) return;
        Between(leftGroups, rightGroups, areExclusive, conflicts);
        foreach (var inner in rightGroups.Spreads) BetweenFragments(left, inner, areExclusive, conflicts);
        foreach (var inner in leftGroups.Spreads) BetweenFragments(inner, right, areExclusive, conflicts);
    }

    private void Compare(SelectedField left, SelectedField right, bool areParentsExclusive, List<FieldConflict> conflicts)
    {
        if (!Spend()) return;
        var areExclusive = areParentsExclusive || (left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType);
        if (Difference(left, right, areExclusive) is { } reason)
            conflicts.Add(new FieldConflict(left.Node.ResponseName, reason, [left.Node], [right.Node]));
        else if (left.Node.Selections is { } leftSet && right.Node.Selections is { } rightSet
            && FieldConflict.Above(Below(GroupsOf(leftSet, left.Type?.Named), GroupsOf(rightSet, right.Type?.Named), areExclusive), left.Node, right.Node) is { } conflict)
            conflicts.Add(conflict);
    }

    private static string? Difference(SelectedField left, SelectedField right, bool areExclusive)
    {
        if (!areExclusive && left.Node.Name.Value != right.Node.Name.Value) return $"\"{left.Node.Name}\" and \"{right.Node.Name}\" are different fields";
        if (!areExclusive && left.Arguments != right.Arguments) return "they have differing arguments";
        return left.Type is not null && right.Type is not null && AreShapesDifferent(left.Type, right.Type)
            ? $"they return conflicting types \"{left.Type}\" and \"{right.Type}\""
            : null;
    }

    private static bool AreShapesDifferent(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType leftList, ListType rightList) => AreShapesDifferent(leftList.Of, rightList.Of),
        (NonNullType leftInner, NonNullType rightInner) => AreShapesDifferent(leftInner.Of, rightInner.Of),
        (NamedType leftNamed, NamedType rightNamed) => (leftNamed.IsLeaf || rightNamed.IsLeaf) && leftNamed != rightNamed,
        _ => true,
    };

    private List<FieldConflict> Below(FieldGroups left, FieldGroups right, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        Between(left, right, areExclusive, conflicts);
        foreach (var spread in right.Spreads) WithFragment(left, spread, areExclusive, conflicts);
        foreach (var spread in left.Spreads) WithFragment(right, spread, areExclusive, conflicts);
        foreach (var leftSpread in left.Spreads)
            foreach (var rightSpread in right.Spreads) BetweenFragments(leftSpread, rightSpread, areExclusive, conflicts);
        return conflicts;
    }

    private FieldGroups GroupsOf(SelectionSet set, NamedType? parent)
    {
        if (!groups.TryGetValue((set, parent), out var known)) groups[(set, parent)] = known = new FieldGroups(context.Schema, set, parent);
        return known;
    }

    private FieldGroups? FragmentGroups(string name) => context.FindFragment(name) is { } fragment
        ? GroupsOf(fragment.Selections, context.Schema.FindType(fragment.Condition.Name.Value))
        : null;

    /// <summary>A pair compared as not exclusive, the stricter way, need not be compared as exclusive any more.</summary>
    private static bool IsNew<T>(Dictionary<T, bool> compared, T pair, bool areExclusive)
        where T : notnull
    {
        if (compared.TryGetValue(pair, out var before) && (areExclusive || !before)) return false;
        compared[pair] = areExclusive;
        return true;
    }

    private bool Spend()
    {
        if (context.IsAborted) return false;
        if (++compared <= context.Limits.MaxFieldPairs) return true;
        context.Abort(new GraphQLError(
            $"Deciding whether fields can be merged takes more than {context.Limits.MaxFieldPairs} comparisons, reached at \"{outermost}\"; select it less often, or use fewer fragments that select it.")
        {
            Code = ErrorCodes.TooManyFieldPairs,
        });
        return false;
    }
}
