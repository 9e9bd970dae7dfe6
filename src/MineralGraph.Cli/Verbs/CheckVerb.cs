using System.CommandLine;
using System.Text;
using MineralGraph.Analysis.Quality;
using MineralGraph.Cli.Checking;
using MineralGraph.Ingest;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph check: how right the extraction is.</summary>
internal static class CheckVerb
{
    private const string Help = """
        Measures the statements of a store against gold facts, or the rules on frozen sentences: precision, recall and F1 by predicate and by document,
        and how often what is stated with a confidence is right.

        Examples:
          mineralgraph check --gold corpus/gold
          mineralgraph check --gold corpus/gold --misses 20 --spurious 20
          mineralgraph check --frozen tests/MineralGraph.Ingest.Tests/Frozen/zh.jsonl
          mineralgraph check --frozen my/sentences.jsonl --rules my/rules
          mineralgraph check --gold corpus/gold --format json
          mineralgraph check --gold corpus/gold --gold my/gold --calibrate ingest/confidence.tsv
        """;

    internal static Command Create(Terminal terminal)
    {
        var gold = new Option<string[]>("--gold") { Description = "A folder of gold facts (.jsonl) on documents of the store; may be given several times." };
        var frozen = new Option<string?>("--frozen") { Description = "A file of sentences with all that each says (.jsonl: id, text, facts); no store is needed." };
        var rules = RulesVerb.FolderOption();
        var store = StoreOption.Create();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var misses = new Option<int>("--misses") { Description = "Show up to so many gold facts that were not found." };
        var spurious = new Option<int>("--spurious") { Description = "Show up to so many statements that agree with no gold fact." };
        var calibrate = new Option<string?>("--calibrate") { Description = "Write how often each rule was right to this file, from which the next build tells confidence." };
        var command = new Command("check", Help) { gold, frozen, rules, store, format, misses, spurious, calibrate };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = (parsed.GetValue(gold), parsed.GetValue(frozen)) switch
            {
                ({ Length: > 0 } folders, null) => await StoreMeasure.OfAsync(parsed.GetValue(store)!, folders, cancellation).ConfigureAwait(false),
                (null or [], { } file) => Measure(GoldFolder.ReadFrozen(file), RulesVerb.Load(parsed.GetValue(rules))),
                _ => throw new ProblemException(new Problem("MG5909", "Name either a folder of gold facts with --gold or a file of frozen sentences with --frozen.")),
            };
            if (parsed.GetValue(calibrate) is { } table) CalibrationFile.Write(table, report);
            if (parsed.GetValue(format) == "json") QualityJson.Write(terminal.Out, report, parsed.GetValue(misses), parsed.GetValue(spurious));
            else QualityText.Write(terminal.Out, report, parsed.GetValue(misses), parsed.GetValue(spurious));
            return 0;
        });
        return command;
    }

    private static QualityReport Measure(List<FrozenSentence> sentences, Knowledge knowledge)
    {
        var ingester = DocumentIngester.Create(knowledge);
        return Scorer.Score(sentences, sentence => ingester.Ingest(sentence.Id, Encoding.UTF8.GetBytes(sentence.Text)) is IngestResult.Extracted extracted ? FoundFact.Of(extracted.Commit, sentence.Id) : []);
    }
}
