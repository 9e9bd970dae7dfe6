using System.Globalization;
using System.Text;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Explaining;

/// <summary>Tries all rules on a sentence again and keeps what became of each.</summary>
internal sealed class SentenceExplainer(Knowledge knowledge, PhraseReader phrases, Judge judge, IngestOptions options)
{
    private const int MostNear = 8;
    private const double LeastShare = 0.3;

    internal SentenceExplanation Explain(AnalysedSentence sentence, DocumentContext context)
    {
        var tried = knowledge.Rules.For(sentence.Sentence.Language)
            .Where(rule => RuleEngine.Applies(rule, sentence, context))
            .Select(rule => (Rule: rule, Sentence: rule.SeesLists ? sentence : sentence.Unlisted)).ToList();
        var matched = tried.SelectMany(one => Matches(one.Rule, one.Sentence, context)).ToList();
        var kept = Competition.Settle(matched.Select(match => match.Finding).OfType<Finding>()).ToHashSet(ReferenceEqualityComparer.Instance);
        var near = tried.Where(one => matched.TrueForAll(match => match.Rule != one.Rule)).Select(one => Near(one.Rule, one.Sentence)).OfType<(double Share, RuleExplanation Explanation)>()
            .OrderByDescending(one => one.Share).Take(MostNear).Select(one => one.Explanation);
        return new SentenceExplanation(sentence.Text, sentence.Sentence.Language, Show(sentence),
            [.. sentence.Tokens.SelectMany(token => token.Members).SelectMany(Parts).Select(mention => Show(mention, sentence))],
            [.. matched.Where(match => !match.Repeats(kept)).Select(match => Explain(match, kept)).Distinct().OrderBy(rule => rule.Outcome), .. near]);
    }

    private IEnumerable<Tried> Matches(Rule rule, AnalysedSentence sentence, DocumentContext context)
    {
        if (rule.Frame is { } frame)
        {
            foreach (var relation in RuleEngine.Read(rule, frame, sentence, context))
                yield return new Tried(rule, "one of each", sentence.Text[relation.Span.Start..relation.Span.End], judge.Weigh(relation, sentence, 1), judge.Refusal(relation, sentence));
        }

        foreach (var pattern in rule.Patterns)
        {
            foreach (var match in pattern.Matches(sentence))
            {
                var binding = new Binding(rule, sentence, context, match, phrases);
                if (binding.Obstacle() is { } obstacle) yield return new Tried(rule, pattern.Written, binding.Words, null, obstacle);
                foreach (var relation in binding.Relations())
                    yield return new Tried(rule, pattern.Written, binding.Words, judge.Weigh(relation, sentence, 1), judge.Refusal(relation, sentence));
            }
        }
    }

    private RuleExplanation Explain(Tried tried, HashSet<object?> kept)
    {
        RuleExplanation As(RuleOutcome outcome, string note) => new(tried.Rule.Id, tried.Rule.File, outcome, tried.Pattern, tried.Words, note);
        if (tried.Finding is not { } finding) return As(RuleOutcome.Refused, tried.Refusal ?? "the judge refused it");
        var said = StatementText.Of(finding.Content);
        if (!kept.Contains(finding)) return As(RuleOutcome.Lost, $"{said}: a find with a figure, or a surer one, is about the same pair");
        var confidence = knowledge.Measured.Weigh(finding).Confidence.Value;
        return confidence < options.LeastConfidence
            ? As(RuleOutcome.Unsure, string.Create(CultureInfo.InvariantCulture, $"{said}: its confidence of {confidence:F2} as measured is below the {options.LeastConfidence:F2} from which a find is stated"))
            : As(RuleOutcome.Fired, string.Create(CultureInfo.InvariantCulture, $"{said}, confidence {confidence:F2}"));
    }

    private (double, RuleExplanation)? Near(Rule rule, AnalysedSentence sentence)
    {
        RulePattern Compile(string prefix) => RulePattern.Compile(prefix, rule.Language, knowledge.Words, knowledge.Lexicon.Simplifier.Normalise);
        var best = rule.Patterns.Select(pattern => (pattern.Written, Found: PatternPrefix.Longest(pattern.Written, sentence.Masked, Compile)))
            .Where(tried => tried.Found is { } found && found.Share >= LeastShare).OrderByDescending(tried => tried.Found!.Value.Share).FirstOrDefault();
        if (best.Found is not var (prefix, share, match)) return null;
        var span = sentence.Masked.ToSentence(match.Index, match.Length);
        return (share, new RuleExplanation(rule.Id, rule.File, RuleOutcome.Nearly, prefix, sentence.Text[span.Start..span.End], $"then it wants {best.Written[prefix.Length..]}"));
    }

    private static IEnumerable<Mention> Parts(Member member) => [member.Mention, .. member.Quantities, .. member.Time is { } time && time != member.Mention ? [time] : Array.Empty<Mention>()];

    private static string Show(AnalysedSentence sentence)
    {
        var shown = new StringBuilder();
        for (var at = 0; at < sentence.Masked.Mask.Length; at++)
        {
            if (sentence.Masked.TokenAt(at) is not (var index and >= 0)) shown.Append(sentence.Masked.Mask[at]);
            else shown.Append(CultureInfo.InvariantCulture, $"<{Class(sentence.Tokens[index].First)} {sentence.Text[sentence.Tokens[index].Span.Start..sentence.Tokens[index].Span.End]}>");
        }

        return shown.ToString();
    }

    private static string Class(Mention mention) => mention switch
    {
        Mention.OfTime => "time",
        Mention.OfQuantity quantity => $"value in {(quantity.Dimension.Length == 0 ? "1" : quantity.Dimension)}",
        Mention.OfEntity entity => Enum.GetValues<EntityKinds>().Where(kind => kind != EntityKinds.None && entity.Kinds.HasFlag(kind)).Aggregate("", (names, kind) => $"{names}{(names.Length > 0 ? "|" : "")}{kind}").ToLowerInvariant(),
        _ => "",
    };

    private static MentionExplanation Show(Mention mention, AnalysedSentence sentence) => new(sentence.Text[mention.Span.Start..mention.Span.End], mention switch
    {
        Mention.OfTime time => string.Create(CultureInfo.InvariantCulture, $"{time.Year}{(time.LastYear is { } last ? $" to {last}" : "")}"),
        Mention.OfQuantity { Quantity: var quantity } => string.Create(CultureInfo.InvariantCulture, $"{quantity.Comparator.Sign()}{quantity.Normalised.Low}{(quantity.Normalised.High > quantity.Normalised.Low ? $"..{quantity.Normalised.High}" : "")} {quantity.Normalised.Dimension}").TrimEnd(),
        Mention.OfEntity entity => string.Join(", ", entity.Senses.SelectMany(sense => sense.Entities)),
        _ => "",
    });

    private sealed record Tried(Rule Rule, string Pattern, string Words, Finding? Finding, string? Refusal)
    {
        /// <summary>Whether another pattern of the rule already said it.</summary>
        internal bool Repeats(HashSet<object?> kept) => Finding is not null && !kept.Contains(Finding) && kept.OfType<Finding>().Any(other => other.Rule.Id == Rule.Id && other.Content.Id() == Finding.Content.Id());
    }
}
