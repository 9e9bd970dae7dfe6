using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What a fall in a country's exports of one commodity costs.</summary>
internal sealed class ExportLoss(Shock.ExportsFall shock, EntityId commodity, IReadOnlyList<StatementRecord> stated)
{
    private readonly StatedBand? production = Latest.Share(stated.Where(statement => statement.Content is { Predicate: "production", Qualifiers: { Measure: "share", Region: null } }));
    private readonly StatedBand? exports = Latest.Share(stated.Where(statement => statement.Content is { Predicate: "exports", Qualifiers.Partner: null }));

    /// <summary>The loss of the world's supply outside the country.</summary>
    internal Loss World
    {
        get
        {
            var share = production?.Value ?? new Band(0, 100);
            var inputs = new[] { shock.Input, Input(production, "s", $"share of {shock.Country} in the production of {commodity}"), new ComputedInput("e", $"share of its output of {commodity} that {shock.Country} exports", null, "%", []) };
            return new Loss(commodity, null, new ComputedNumber(new Band(0, share.High * shock.Percent / 100), "%", Formulas.ExportLoss, [.. inputs])
            {
                Premises = ["Other producers make up for nothing; nothing is taken from stocks."],
                Missing = [$"Which share of its output of {commodity} {shock.Country} exports.", .. production is null ? [$"Which share of the production of {commodity} {shock.Country} has."] : Array.Empty<string>()],
            });
        }
    }

    /// <summary>The share of an importer's imports that is lost, in percent.</summary>
    internal ComputedInput OfImports => exports is null
        ? new ComputedInput("l", $"loss of imports of {commodity}: between nothing and the whole fall, as the share of {shock.Country} in them is not stated", new Band(0, shock.Percent), "%", [])
        : new ComputedInput("l", $"loss of imports of {commodity}: the fall of the share of {shock.Country} in the world's exports", exports.Value * (shock.Percent / 100), "%", exports.Statements);

    /// <summary>What is missing to say more of imports.</summary>
    internal IEnumerable<string> MissingOfImports => exports is null ? [$"Which share of the imports of {commodity} comes from {shock.Country}."] : [];

    private static ComputedInput Input(StatedBand? band, string symbol, string meaning) => band?.Input(symbol, meaning) ?? new ComputedInput(symbol, meaning, null, "%", []);
}
