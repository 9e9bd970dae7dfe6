using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>Change.</summary>
internal static class ChangeResolvers
{
    private const string Type = "Change";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<ChangeView>(Type, "revision", view => view.Entry.Revision),
        Answering.Plain<ChangeView>(Type, "decision", view => view.Entry.Decision?.GetType().Name.ToLowerInvariant()),
        Answering.Plain<ChangeView>(Type, "reason", view => Reason(view.Entry.Decision)),
        Answering.Plain<ChangeView>(Type, "by", view => view.Entry.Revision.By),
        Answering.Plain<ChangeView>(Type, "at", view => view.Entry.Revision.At.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Statement<ChangeView>(Type, "correction", view => (view.Entry.Decision as Decision.Corrected)?.Correction.Id),
    ];

    private static string? Reason(Decision? decision) => decision switch
    {
        Decision.Rejected rejected => rejected.Reason,
        Decision.Corrected corrected => corrected.Reason,
        Decision.Deprecated deprecated => deprecated.Reason,
        Decision.Undone undone => undone.Reason,
        _ => null,
    };
}
