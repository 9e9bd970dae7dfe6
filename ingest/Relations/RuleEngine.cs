
namespace MineralGraph.Ingest.Relations;

/// <summary>Tries the rules of a sentence's language on it and binds what they match to entities, figures and times.</summary>
internal sealed class RuleEngine(RuleSet rules, PhraseReader phrases)
{
    /// <summary>Reads what the words of a name name themselves.</summary>
    internal PhraseReader Names => phrases;

    /// <summary>All relations that the rules find in a sentence.</summary>
    internal IEnumerable<Relation> Relate(AnalysedSentence sentence, DocumentContext context)
    {
        foreach (var rule in rules.For(sentence.Sentence.Language))
        {
            if (!Applies(rule, sentence, context)) continue;
            foreach (var relation in Relate(rule, rule.SeesLists ? sentence : sentence.Unlisted, context).SelectMany(relation => TradePartner.Named(relation, sentence))) yield return relation;
        }
    }

    /// <summary>Whether the sentence, and what stands above it, have what the rule wants before it is tried.</summary>
    internal static bool Applies(Rule rule, AnalysedSentence sentence, DocumentContext context) =>
        (rule.IsOfItems ? context.Listed.Announcement : sentence) is { } told
        && rule.Triggers.Any(trigger => told.Normalised.Contains(trigger, StringComparison.Ordinal) || rule.Continues && (context.Said.Contains(trigger, StringComparison.Ordinal) || context.Measured.Contains(trigger, StringComparison.Ordinal))
            || rule is { Language: "zh", Frame.ReadsEach: true } && context.Measured.Contains(trigger, StringComparison.Ordinal)
            || rule.Frame is { ReadsEach: true } && context.HeadingsFromNearest.FirstOrDefault() is { } above && above.Normalised.Contains(trigger, StringComparison.Ordinal))
        && (rule.Headings.IsEmpty || context.HeadingsFromNearest.Any(heading => rule.Headings.Any(word => heading.Normalised.Contains(word, StringComparison.Ordinal))))
        && (rule.Before.IsEmpty || rule.Before.Any(word => sentence.Normalised.Contains(word, StringComparison.Ordinal) || context.Before is { } before && before.Normalised.Contains(word, StringComparison.Ordinal)))
        && (rule.Where.IsEmpty || rule.Where.Any(pattern => pattern.IsIn(sentence.Masked.Mask)));

    private IEnumerable<Relation> Relate(Rule rule, AnalysedSentence sentence, DocumentContext context) =>
        rule.Frame is { } frame ? Read(rule, frame, sentence, context) : Match(rule, sentence, context);

    /// <summary>What a rule that is a frame finds in a sentence.</summary>
    internal static IEnumerable<Relation> Read(Rule rule, Frame frame, AnalysedSentence sentence, DocumentContext context) =>
        !frame.ReadsEach ? new FrameReader(rule, frame, sentence, context).Relations()
        : sentence.Sentence.Language == "en" ? new EnglishFigureReader(rule, frame, sentence, context).Relations() : new FigureReader(rule, frame, sentence, context).Relations();

    private IEnumerable<Relation> Match(Rule rule, AnalysedSentence sentence, DocumentContext context)
    {
        foreach (var pattern in rule.Patterns)
        {
            foreach (var match in pattern.Matches(sentence))
            {
                var binding = new Binding(rule, sentence, context, match, phrases);
                foreach (var relation in binding.Relations()) yield return relation;
            }
        }
    }
}
