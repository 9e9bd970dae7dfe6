using System.Globalization;
using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>Quality and QualityFigures.</summary>
internal static class QualityResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        new("Query", "quality", async (_, _, scope) => [scope.Request.Quality is { } log ? await log.FindAsync(scope.Cancellation).ConfigureAwait(false) : null]),
        Answering.Plain<MeasuredQuality>("Quality", "rulesVersion", quality => quality.RulesVersion),
        Answering.Plain<MeasuredQuality>("Quality", "measuredOn", quality => quality.MeasuredOn),
        Answering.Plain<MeasuredQuality>("Quality", "measuredAt", quality => quality.At.ToString("O", CultureInfo.InvariantCulture)),
        Answering.Plain<MeasuredQuality>("Quality", "all", quality => quality.All),
        Answering.Plain<MeasuredQuality>("Quality", "byPredicate", quality => quality.ByPredicate.ToList()),
        Answering.Plain<MeasuredFigures>("QualityFigures", "predicate", figures => figures.Predicate),
        Answering.Plain<MeasuredFigures>("QualityFigures", "gold", figures => figures.Gold),
        Answering.Plain<MeasuredFigures>("QualityFigures", "found", figures => figures.Found),
        Answering.Plain<MeasuredFigures>("QualityFigures", "precision", figures => figures.Precision),
        Answering.Plain<MeasuredFigures>("QualityFigures", "recall", figures => figures.Recall),
        Answering.Plain<MeasuredFigures>("QualityFigures", "f1", figures => figures.F1),
    ];
}
