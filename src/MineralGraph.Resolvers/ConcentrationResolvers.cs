using MineralGraph.Analysis.Concentrating;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Concentration, ConcentrationTable, ProducerShare and StatedConcentration.</summary>
internal static class ConcentrationResolvers
{
    private const string Type = "Concentration";
    private const string Year = "ConcentrationTable";
    private const string Producer = "ProducerShare";
    private const string Stated = "StatedConcentration";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Batched<EntityView>("Commodity", "hhi", async (parents, revision, _, scope) =>
            AsOfView<Concentration>.Of(await Concentration.FindAsync(scope.Reader, [.. parents.Select(parent => parent.Entity.Id)], revision, scope.Cancellation).ConfigureAwait(false), revision)),
        Answering.Plain<AsOfView<Concentration>>(Type, "computed", view => AsOfView<ConcentrationTable>.Of(view.Value.Computed, view.Revision)),
        Answering.Plain<AsOfView<Concentration>>(Type, "stated", view => AsOfView<StatedConcentration>.Of(view.Value.Stated, view.Revision)),
        Answering.Plain<AsOfView<Concentration>>(Type, "reason", view => view.Value.Reason),
        Answering.Plain<AsOfView<ConcentrationTable>>(Year, "year", view => view.Value.Year),
        Answering.Plain<AsOfView<ConcentrationTable>>(Year, "producers", view => AsOfView<ProducerShare>.Of(view.Value.Producers, view.Revision)),
        ComputedNumberResolvers.Field<ConcentrationTable>(Year, "hhi", table => table.Hhi),
        Answering.Entity<AsOfView<ProducerShare>>(Producer, "producer", view => view.Value.Producer),
        Answering.Plain<AsOfView<ProducerShare>>(Producer, "low", view => view.Value.Share.Low),
        Answering.Plain<AsOfView<ProducerShare>>(Producer, "high", view => view.Value.Share.High),
        Answering.Plain<AsOfView<ProducerShare>>(Producer, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<ProducerShare>>(Producer, view => view.Value.Statements),
        Answering.Plain<AsOfView<StatedConcentration>>(Stated, "low", view => view.Value.Value.Low),
        Answering.Plain<AsOfView<StatedConcentration>>(Stated, "high", view => view.Value.Value.High),
        Answering.Plain<AsOfView<StatedConcentration>>(Stated, "statement", view => new StatementView(view.Value.Statement, view.Revision)),
        Answering.Evidence<AsOfView<StatedConcentration>>(Stated, view => [view.Value.Statement]),
    ];
}
