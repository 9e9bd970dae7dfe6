using System.Text;
using MineralGraph.Analysis.Quality;
using Xunit.Abstractions;

namespace MineralGraph.Ingest.Tests.Frozen;

/// <summary>Sentences that were written by people who had not read the rules: each is extracted alone and measured as gold facts are. Practice may be tuned on, Frozen may not.</summary>
public sealed class FrozenSentencesTests(ITestOutputHelper output)
{
    // What the rules have reached; a floor of one figure is given up only where the other gains by it.
    public static TheoryData<string, string, double, double> Floors => new()
    {
        { "Frozen", "zh", 0.895, 0.69 },
        { "Frozen", "en", 0.91, 0.63 },
        { "Practice", "zh", 0.90, 0.535 },
        { "Practice", "en", 0.835, 0.42 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Precision_and_recall_stay_above_the_floor(string folder, string language, double precision, double recall)
    {
        var file = Path.Combine(AppContext.BaseDirectory, folder, $"{language}.jsonl");
        var report = Measure(FactLines.Frozen(file, File.ReadLines(file)));
        foreach (var (name, figures) in report.ByPredicate.Append(KeyValuePair.Create("all", report.All)))
            output.WriteLine($"{folder} {language} {name,-18} gold {figures.Wanted,4} found {figures.Found,4} P {figures.Precision:F3} R {figures.Recall:F3} F1 {figures.F1:F3}");

        Assert.True(report.All.Wanted > 0, $"{file} holds no facts.");
        Assert.True(report.All.Precision >= precision, $"precision {report.All.Precision:F3} is below {precision:F3}");
        Assert.True(report.All.Recall >= recall, $"recall {report.All.Recall:F3} is below {recall:F3}");
    }

    [Fact]
    public void What_is_found_in_a_sentence_that_says_nothing_counts_against_precision()
    {
        var report = Measure(FactLines.Frozen("inline", [
            """{"id": "a", "text": "锗主要伴生于闪锌矿中。", "facts": [{"subject": {"kind": "commodity", "name": "Ge", "surface": "锗"}, "predicate": "by_product_of", "object": {"kind": "host", "name": "sphalerite", "surface": "闪锌矿"}}]}""",
            """{"id": "b", "text": "镓主要伴生于铝土矿中。", "facts": []}""",
        ]));

        Assert.Equal((1, 2, 0.5, 1.0), (report.All.Wanted, report.All.Found, report.All.Precision, report.All.Recall));
    }

    private static QualityReport Measure(IEnumerable<FrozenSentence> sentences) => Scorer.Score(sentences, sentence =>
        Extracting.Ingester.Ingest(sentence.Id, Encoding.UTF8.GetBytes(sentence.Text)) is IngestResult.Extracted extracted ? FoundFact.Of(extracted.Commit, sentence.Id) : []);
}
