using System.Collections.Immutable;
using MineralGraph.Analysis.Sharing;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>ShareTable and HostShare, and the shares of a commodity and of a host.</summary>
internal static class ShareTableResolvers
{
    private const string Type = "ShareTable";
    private const string Row = "HostShare";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Shares("Commodity", "hostShares", (analysis, ids, revision, cancellation) => analysis.SharesAsync(ids, revision, cancellation)),
        Shares("Host", "byProductShares", (analysis, ids, revision, cancellation) => analysis.SharesOfByProductsAsync(ids, revision, cancellation)),
        Answering.Entity<AsOfView<ShareTable>>(Type, "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<ShareTable>>(Type, "basis", view => view.Value.Basis),
        Answering.Plain<AsOfView<ShareTable>>(Type, "year", view => view.Value.Year),
        Answering.Entity<AsOfView<ShareTable>>(Type, "region", view => EntityId.TryParse(view.Value.Region, out var id) ? id : null),
        Answering.Plain<AsOfView<ShareTable>>(Type, "rows", view => AsOfView<HostShare>.Of(view.Value.Rows, view.Revision)),
        ComputedNumberResolvers.Field<ShareTable>(Type, "undetermined", table => table.Rest),
        Answering.Entity<AsOfView<HostShare>>(Row, "host", view => view.Value.Host),
        Answering.Plain<AsOfView<HostShare>>(Row, "low", view => view.Value.Share.Low),
        Answering.Plain<AsOfView<HostShare>>(Row, "high", view => view.Value.Share.High),
        Answering.Plain<AsOfView<HostShare>>(Row, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<HostShare>>(Row, view => view.Value.Statements),
    ];

    private static FieldAnswer Shares(string type, string field, Func<Companionalities, IReadOnlyList<EntityId>, long, CancellationToken, ValueTask<IReadOnlyList<ImmutableArray<ShareTable>>>> ask) =>
        Answering.Batched<EntityView>(type, field, async (parents, revision, _, scope) =>
        {
            var found = await ask(new Companionalities(scope.Reader, scope.Background.Towards), [.. parents.Select(parent => parent.Entity.Id)], revision, scope.Cancellation).ConfigureAwait(false);
            return [.. found.Select(tables => AsOfView<ShareTable>.Of(tables, revision))];
        });
}
