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
        Answering.Entity<StatementView>(Type, "subject", view => view.Record.Content.From, view => view.Revision),
        Answering.Plain<StatementView>(Type, "predicate", view => view.Record.Content.Predicate),
        Answering.Entity<StatementView>(Type, "object", view => view.Record.Content.To, view => view.Revision),
        Answering.Plain<StatementView>(Type, "value", view => view.Record.Content.Quantity),
        Answering.Plain<StatementView>(Type, "year", view => view.Record.Content.Year),
        Answering.Plain<StatementView>(Type, "date", view => view.Record.Content.Date?.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Plain<StatementView>(Type, "measure", view => view.Record.Content.Qualifiers.Measure),
        Answering.Plain<StatementView>(Type, "role", view => view.Record.Content.Qualifiers.Role),
        Answering.Plain<StatementView>(Type, "modality", view => view.Record.Content.Qualifiers.Modality),
        Answering.Plain<StatementView>(Type, "basis", view => view.Record.Content.Qualifiers.Basis),
        Answering.Entity<StatementView>(Type, "partner", view => EntityId.TryParse(view.Record.Content.Qualifiers.Partner, out var id) ? id : null, view => view.Revision),
        Answering.Plain<StatementView>(Type, "confidence", view => view.Record.Confidence.Value),
        Answering.Plain<StatementView>(Type, "status", view => view.Record.Status.ToString().ToLowerInvariant()),
        Answering.Plain<StatementView>(Type, "suspect", view => view.Record.Suspect),
        Answering.Batched<StatementView>(Type, "evidence", EvidenceAsync),
        Answering.Plain<StatementView>(Type, "addedIn", view => (int)view.Record.AddedIn),
        Answering.Plain<Quantity>("Quantity", "number", quantity => quantity.Number),
        Answering.Plain<Quantity>("Quantity", "max", quantity => quantity.Max),
        Answering.Plain<Quantity>("Quantity", "unit", quantity => quantity.Unit),
        Answering.Plain<Quantity>("Quantity", "comparator", quantity => quantity.Comparator.Sign()),
        Answering.Plain<Quantity>("Quantity", "normalised", quantity => quantity.Normalised.Low),
        Answering.Plain<Quantity>("Quantity", "dimension", quantity => quantity.Normalised.Dimension),
        Answering.Plain<Suspect>("Suspect", "likely", suspect => suspect.Likely),
        Answering.Plain<Suspect>("Suspect", "reason", suspect => suspect.Reason),
    ];

    private static async ValueTask<IReadOnlyList<object?>> EvidenceAsync(IReadOnlyList<StatementView> parents, Arguments arguments, GraphScope scope)
    {
        var revision = parents[0].Revision;
        var found = await scope.Reader.ListEvidenceAsync([.. parents.Select(parent => parent.Record.Id)], revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(evidence => evidence.Select(quote => new EvidenceView(quote, revision)).ToList())];
    }
}
