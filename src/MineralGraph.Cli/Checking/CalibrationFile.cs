using System.Globalization;
using MineralGraph.Analysis.Quality;
using MineralGraph.Model;

namespace MineralGraph.Cli.Checking;

/// <summary>Writes how often each rule was right as the table by which extraction tells confidence: ingest/confidence.tsv.</summary>
internal static class CalibrationFile
{
    internal static void Write(string path, QualityReport report)
    {
        string[] lines =
        [
            "# How often what a rule found was right, measured against gold facts by \"mineralgraph check --calibrate\"; explicit: both ends stood in the sentence.",
            string.Create(CultureInfo.InvariantCulture, $"# Measured on {report.ByDocument.Count} documents with {report.All.Wanted} gold facts, among them those on which the rules were developed: expect a little less elsewhere."),
            "rule\texplicit\tright\tof",
            .. report.Rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Rule}\t{(rule.IsExplicit ? "yes" : "no")}\t{rule.Right}\t{rule.Of}")),
        ];
        try
        {
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("MG5902", $"\"{path}\" cannot be written: {failed.Message}"), failed);
        }
    }
}
