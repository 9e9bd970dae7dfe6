using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Statement, Quantity and Suspect.</summary>
internal static class StatementResolvers
{
    private const string Type = "Statement";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<StatementView>(Type, "id", view => view.Record.Id.Value),
        Answering.Entity<StatementView>(Type, "subject", view => view.Record.Content.From),
        Answering.Plain<StatementView>(Type, "predicate", view => view.Record.Content.Predicate),
        Answering.Entity<StatementView>(Type, "object", view => view.Record.Content.To),
        Answering.Plain<StatementView>(Type, "value", view => view.Record.Content.Quantity),
        Answering.Plain<StatementView>(Type, "year", view => view.Record.Content.Year),
        Answering.Plain<StatementView>(Type, "date", view => view.Record.Content.Date?.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Plain<StatementView>(Type, "measure", view => view.Record.Content.Qualifiers.Measure),
        Answering.Plain<StatementView>(Type, "role", view => view.Record.Content.Qualifiers.Role),
        Answering.Plain<StatementView>(Type, "modality", view => view.Record.Content.Qualifiers.Modality),
        Answering.Plain<StatementView>(Type, "basis", view => view.Record.Content.Qualifiers.Basis),
        Answering.Entity<StatementView>(Type, "region", view => Id(view.Record.Content.Qualifiers.Region)),
        Answering.Entity<StatementView>(Type, "partner", view => Id(view.Record.Content.Qualifiers.Partner)),
        Answering.Plain<StatementView>(Type, "confidence", view => view.Record.Confidence.Value),
        Answering.Plain<StatementView>(Type, "status", view => view.Record.Status.ToString().ToLowerInvariant()),
        Answering.Plain<StatementView>(Type, "suspect", view => view.Record.Suspect),
        Answering.Evidence<StatementView>(Type, view => [view.Record]),
        Answering.Plain<StatementView>(Type, "addedIn", view => (int)view.Record.AddedIn),
        Answering.Batched<StatementView>(Type, "history", HistoryAsync),
        Answering.Batched<StatementView>(Type, "replacedBy", ReplacedByAsync),
        Answering.Plain<Quantity>("Quantity", "number", quantity => quantity.Number),
        Answering.Plain<Quantity>("Quantity", "max", quantity => quantity.Max),
        Answering.Plain<Quantity>("Quantity", "unit", quantity => quantity.Unit),
        Answering.Plain<Quantity>("Quantity", "comparator", quantity => quantity.Comparator.Sign()),
        Answering.Plain<Quantity>("Quantity", "normalised", quantity => quantity.Normalised.Low),
        Answering.Plain<Quantity>("Quantity", "normalisedMax", quantity => quantity.Normalised.High),
        Answering.Plain<Quantity>("Quantity", "dimension", quantity => quantity.Normalised.Dimension),
        Answering.Plain<Suspect>("Suspect", "likely", suspect => suspect.Likely),
        Answering.Plain<Suspect>("Suspect", "reason", suspect => suspect.Reason),
    ];

    private static async ValueTask<IReadOnlyList<object?>> HistoryAsync(IReadOnlyList<StatementView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var found = await scope.Reader.ListHistoryAsync([.. parents.Select(parent => parent.Record.Id)], scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(entries => entries.Where(entry => entry.Revision.Number <= revision).Select(entry => new ChangeView(entry, revision)).ToList())];
    }

    // Only what was corrected has a history worth asking for.
    private static async ValueTask<IReadOnlyList<object?>> ReplacedByAsync(IReadOnlyList<StatementView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var corrected = parents.Where(parent => parent.Record.Status == ReviewStatus.Corrected).Select(parent => parent.Record.Id).Distinct().ToList();
        var replacements = await StatementLookup.ReplacementsAsync(corrected, revision, scope).ConfigureAwait(false);
        var records = await StatementLookup.FindAsync(replacements.OfType<StatementId>(), revision, scope).ConfigureAwait(false);
        var byOld = corrected.Zip(replacements).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. parents.Select(parent => byOld.GetValueOrDefault(parent.Record.Id) is { } id && records.GetValueOrDefault(id) is { } record ? new StatementView(record, revision) : null)];
    }

    private static EntityId? Id(string? text) => EntityId.TryParse(text, out var id) ? id : null;
}
