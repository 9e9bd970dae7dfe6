using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>StatementGroups, StatementGroup, GroupKeyValue and GroupSum.</summary>
internal static class GroupResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("statementGroups", FindAsync),
        Answering.Plain<GroupsView>("StatementGroups", "totalCount", view => view.Total),
        Answering.Plain<GroupsView>("StatementGroups", "groupCount", view => view.Count),
        Answering.Plain<GroupsView>("StatementGroups", "groups", view => view.Groups.Select(group => new GroupView(group, view)).ToList()),
        Answering.Plain<GroupView>("StatementGroup", "keys", view => view.Within.Keys.Zip(view.Group.Keys, (key, value) => new GroupKeyView(key, value, view.Revision)).ToList()),
        Answering.Plain<GroupView>("StatementGroup", "count", view => view.Group.Count),
        Answering.Plain<GroupView>("StatementGroup", "share", view => Percent(view.Group.Count, view.Within.Total)),
        Answering.Plain<GroupView>("StatementGroup", "sums", view => view.Group.Sums.Select(sum => new GroupSumView(sum.Key, sum.Value, Percent(sum.Value, view.Within.Sums[sum.Key]))).ToList()),
        Answering.Plain<GroupKeyView>("GroupKeyValue", "key", view => Name(view.Key)),
        Answering.Plain<GroupKeyView>("GroupKeyValue", "value", view => view.Value.Length > 0 ? view.Value : null),
        Answering.Entity<GroupKeyView>("GroupKeyValue", "entity", view => view.Key is GroupKey.From or GroupKey.To or GroupKey.Region or GroupKey.Partner && EntityId.TryParse(view.Value, out var id) ? id : null),
        Answering.Batched<GroupKeyView>("GroupKeyValue", "document", DocumentsAsync),
        Answering.Plain<GroupSumView>("GroupSum", "dimension", sum => sum.Dimension),
        Answering.Plain<GroupSumView>("GroupSum", "sum", sum => sum.Sum),
        Answering.Plain<GroupSumView>("GroupSum", "share", sum => sum.Share),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var (first, offset) = (PageArguments.Size(arguments), PageArguments.Offset(arguments));
        var keys = arguments.Get<IEnumerable<object?>>("by").Cast<string>().Select(Key).ToImmutableArray();
        if (keys.IsEmpty || keys.Distinct().Count() < keys.Length) throw new ProblemException(new Problem("MG5141", "by names no key, or one twice. Name each key to group by once."));
        var order = Order(arguments.Get<Conditions>("orderBy"), new FilterNames(scope.Ontology));
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var found = await scope.Reader.GroupAsync(new GroupQuery(filter, keys, revision), scope.Cancellation).ConfigureAwait(false);
        var sums = found.SelectMany(group => group.Sums).GroupBy(sum => sum.Key).ToImmutableDictionary(group => group.Key, group => group.Sum(sum => sum.Value));
        return new GroupsView(keys, [.. order(found).Skip(offset).Take(first)], found.Count, found.Sum(group => group.Count), sums, revision);
    }

    // Groups come with the largest count first and, of the same count, in order of keys; sorting keeps that where the key asked for is the same.
    private static Func<IReadOnlyList<StatementGroup>, IEnumerable<StatementGroup>> Order(Conditions given, FilterNames names)
    {
        var isDescending = given["direction"] as string == "DESC";
        var dimension = given.GetValueOrDefault("dimension") as string;
        if (given["by"] as string == "SUM" && dimension is null) throw new ProblemException(new Problem("MG5139", "A SUM needs its dimension, such as t or %: values of different dimensions do not add up."));
        if (dimension is not null) dimension = names.Dimension(dimension);
        return given["by"] switch
        {
            "KEY" => groups => Sorted(groups, group => string.Join('\u001f', group.Keys), StringComparer.Ordinal, isDescending),
            "SUM" => groups => Sorted(groups.Where(group => group.Sums.ContainsKey(dimension!)), group => group.Sums[dimension!], Comparer<double>.Default, isDescending).Concat(groups.Where(group => !group.Sums.ContainsKey(dimension!))),
            _ => groups => Sorted(groups, group => group.Count, Comparer<int>.Default, isDescending),
        };
    }

    private static IEnumerable<StatementGroup> Sorted<T>(IEnumerable<StatementGroup> groups, Func<StatementGroup, T> key, IComparer<T> comparer, bool isDescending) =>
        isDescending ? groups.OrderByDescending(key, comparer) : groups.OrderBy(key, comparer);

    private static async ValueTask<IReadOnlyList<object?>> DocumentsAsync(IReadOnlyList<GroupKeyView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var ids = parents.Where(parent => parent.Key == GroupKey.Document).Select(parent => new DocumentId(parent.Value)).Distinct().ToList();
        if (ids.Count == 0) return new object?[parents.Count];
        var found = ids.Zip(await scope.Reader.FindDocumentsAsync(ids, revision, scope.Cancellation).ConfigureAwait(false)).ToDictionary(pair => pair.First.Sha256, pair => pair.Second);
        return [.. parents.Select(parent => found.GetValueOrDefault(parent.Value) is { } document ? new DocumentView(document, revision) : null)];
    }

    private static double Percent(double part, double whole) => whole == 0 ? 0 : Math.Round(100 * part / whole, 4);

    private static GroupKey Key(string name) => name switch { "SUBJECT" => GroupKey.From, "OBJECT" => GroupKey.To, _ => Enum.Parse<GroupKey>(name, ignoreCase: true) };

    private static string Name(GroupKey key) => key switch { GroupKey.From => "SUBJECT", GroupKey.To => "OBJECT", _ => key.ToString().ToUpperInvariant() };
}
