using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What a country that imports a commodity loses of what it uses.</summary>
internal static class ImportLoss
{
    private const string Spread = "What is lost is lost by all importers alike, in proportion to what they import.";
    private const string Named = "A reliance on imports from one country is read as a share of what the importer uses.";

    /// <summary>The loss of an importer.</summary>
    /// <param name="importer">The importer.</param>
    /// <param name="commodity">The commodity.</param>
    /// <param name="statements">import_reliance statements of the two.</param>
    /// <param name="lost">What is lost of the imports, and what is missing to say more.</param>
    /// <param name="exporter">The country whose exports fall, and by how many percent; null where output falls.</param>
    internal static Loss Of(EntityId importer, EntityId commodity, IReadOnlyList<StatementRecord> statements, (ComputedInput Share, IEnumerable<string> Missing) lost, Shock.ExportsFall? exporter)
    {
        var named = exporter is null ? null : Latest.Share(statements.Where(statement => statement.Content.Qualifiers.Partner == exporter.Country.ToString()));
        if (named is not null)
        {
            var fall = new ComputedInput("l", $"the fall of the exports of {exporter!.Country}", Band.Of(exporter.Percent), "%", []);
            return new Loss(commodity, importer, Number(named.Value * (exporter.Percent / 100), [named.Input("w", $"reliance of {importer} on imports of {commodity} from {exporter.Country}"), fall], [Named], []));
        }

        var stated = Latest.Share(statements.Where(statement => statement.Content.Qualifiers.Partner is null));
        var reliance = stated?.Input("w", $"net reliance of {importer} on imports of {commodity}") ?? new ComputedInput("w", $"net reliance of {importer} on imports of {commodity}: stated without a figure", null, "%", [.. statements]);
        var missing = stated is null ? lost.Missing.Append($"How far {importer} relies on imports of {commodity}.") : lost.Missing;
        return new Loss(commodity, importer, Number((stated?.Value ?? new Band(0, 100)) * lost.Share.Value!.Value * 0.01, [reliance, lost.Share], [Spread], missing));
    }

    private static ComputedNumber Number(Band value, ImmutableArray<ComputedInput> inputs, ImmutableArray<string> premises, IEnumerable<string> missing) =>
        new(value, "%", Formulas.ImporterLoss, inputs) { Premises = premises, Missing = [.. missing] };
}
