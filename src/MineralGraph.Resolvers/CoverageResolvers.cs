using System.Collections.Immutable;
using MineralGraph.Analysis.Covering;
using MineralGraph.Analysis.Selecting;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>Coverage, CoverageRow and CoverageCell.</summary>
internal static class CoverageResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("coverage", FindAsync),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "known", view => (int)view.Value.Counts.Known),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "contradictory", view => (int)view.Value.Counts.Contradictory),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "unknown", view => (int)view.Value.Counts.Unknown),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "byCommodity", view => view.Value.ByCommodity.Select(row => new CoverageRowView(row.Commodity, null, row.Counts, view.Revision)).ToList()),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "byPredicate", view => view.Value.ByPredicate.Select(row => new CoverageRowView(null, row.Predicate, row.Counts, view.Revision)).ToList()),
        Answering.Plain<AsOfView<CoverageTable>>("Coverage", "byCountry", view => view.Value.ByCountry.Select(row => new CoverageRowView(row.Country, null, row.Counts, view.Revision)).ToList()),
        new("Coverage", "cells", (parents, arguments, _) => new([.. parents.Cast<AsOfView<CoverageTable>>().Select(view => Cells(view, arguments))])),
        Answering.Entity<CoverageRowView>("CoverageRow", "entity", view => view.Entity),
        Answering.Plain<CoverageRowView>("CoverageRow", "predicate", view => view.Predicate),
        Answering.Plain<CoverageRowView>("CoverageRow", "known", view => (int)view.Counts.Known),
        Answering.Plain<CoverageRowView>("CoverageRow", "contradictory", view => (int)view.Counts.Contradictory),
        Answering.Plain<CoverageRowView>("CoverageRow", "unknown", view => (int)view.Counts.Unknown),
        Answering.Entity<AsOfView<CoverageCell>>("CoverageCell", "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<CoverageCell>>("CoverageCell", "predicate", view => view.Value.Predicate),
        Answering.Entity<AsOfView<CoverageCell>>("CoverageCell", "country", view => view.Value.Country),
        Answering.Plain<AsOfView<CoverageCell>>("CoverageCell", "state", view => view.Value.State.ToString().ToUpperInvariant()),
        Answering.Plain<AsOfView<CoverageCell>>("CoverageCell", "count", view => view.Value.Count),
        Answering.Batched<AsOfView<CoverageCell>>("CoverageCell", "statements", StatementsAsync),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var commodities = await EndsAsync("commodity", arguments.Find<IEnumerable<object?>>("commodities"), revision, scope).ConfigureAwait(false);
        var countries = await EndsAsync("country", arguments.Find<IEnumerable<object?>>("countries"), revision, scope).ConfigureAwait(false);
        var table = await new Coverage(scope.Reader, ContradictionResolvers.Contradictions(scope)).FindAsync(commodities, Predicates(arguments, scope.Ontology), countries, revision, scope.Cancellation).ConfigureAwait(false);
        return new AsOfView<CoverageTable>(table, revision);
    }

    // Those that relate a country and a commodity, either way round.
    private static ImmutableArray<string> Predicates(Arguments arguments, Ontology ontology)
    {
        var possible = ontology.Predicates.Values.Where(predicate => predicate.From.Contains("country") && predicate.To.Contains("commodity") || predicate.From.Contains("commodity") && predicate.To.Contains("country"))
            .Select(predicate => predicate.Name).ToImmutableArray();
        if (arguments.Find<IEnumerable<object?>>("predicates") is not { } given) return possible;
        var names = new FilterNames(ontology);
        var asked = given.Cast<string>().Select(names.Predicate).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return asked.FirstOrDefault(name => !possible.Contains(name)) is { } other
            ? throw new ProblemException(new Problem("MG5142", $"{other} does not relate a country and a commodity. Coverage is told for {string.Join(", ", possible)}."))
            : asked;
    }

    private static async ValueTask<ImmutableArray<EntityId>> EndsAsync(string kind, IEnumerable<object?>? names, long revision, GraphScope scope)
    {
        if (names is null)
        {
            var all = await new EntitySelection(scope.Reader, revision).ListAsync(new EntityCondition.All([]), new HashSet<string> { kind }, scope.Cancellation).ConfigureAwait(false);
            return [.. all.Select(entity => entity.Id).Order()];
        }

        var condition = await new Selecting.EntityFilterArgument(revision, scope).ReadAsync(new Dictionary<string, object?> { ["name"] = names.ToList() }, [kind]).ConfigureAwait(false);
        return [.. ((EntityCondition.IdIn)condition).Ids.Order()];
    }

    private static List<AsOfView<CoverageCell>> Cells(AsOfView<CoverageTable> view, Arguments arguments)
    {
        var (first, offset) = (PageArguments.Size(arguments), PageArguments.Offset(arguments));
        var states = arguments.Find<IEnumerable<object?>>("states")?.Cast<string>().Select(name => Enum.Parse<CoverageState>(name, ignoreCase: true)).ToHashSet();
        return AsOfView<CoverageCell>.Of(view.Value.Cells.Where(cell => states is null || states.Contains(cell.State)).Skip(offset).Take(first), view.Revision);
    }

    private static async ValueTask<IReadOnlyList<object?>> StatementsAsync(IReadOnlyList<AsOfView<CoverageCell>> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var stated = parents.Select(parent => parent.Value).Where(cell => cell.Count > 0).ToList();
        if (stated.Count == 0) return [.. parents.Select(_ => new List<StatementView>())];
        var filter = new StatementFilter.All(
        [
            new StatementFilter.PredicateIn([.. stated.Select(cell => cell.Predicate)]),
            new StatementFilter.EndIn(StatementEnd.Either, [.. stated.Select(cell => cell.Commodity)]),
            new StatementFilter.EndIn(StatementEnd.Either, [.. stated.Select(cell => cell.Country)]),
        ]);
        var found = (await MineralGraph.Analysis.StatementScan.ListAllAsync(scope.Reader, filter, revision, scope.Cancellation).ConfigureAwait(false))
            .ToLookup(record => (record.Content.Predicate, Pair(record.Content.From, record.Content.To!.Value)));
        return [.. parents.Select(parent => Answering.Views(found[(parent.Value.Predicate, Pair(parent.Value.Commodity, parent.Value.Country))], revision))];
    }

    private static (EntityId, EntityId) Pair(EntityId one, EntityId other) => one < other ? (one, other) : (other, one);
}
