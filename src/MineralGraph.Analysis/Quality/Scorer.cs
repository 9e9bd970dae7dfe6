using System.Collections.Immutable;

namespace MineralGraph.Analysis.Quality;

/// <summary>
/// Measures statements against gold facts. A statement counts once for every document that quotes it; statements that say the same with another year, measure
/// or wording count once; what agrees only with a neutral fact counts neither way.
/// </summary>
public sealed class Scorer
{
    private static readonly string[] Detailed = ["year", "measure", "role", "modality"];

    private readonly Dictionary<string, Figures> byPredicate = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figures> byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int Of)> details = new(StringComparer.Ordinal);
    private readonly List<GoldFact> misses = [];
    private readonly List<(string, FoundFact)> spurious = [];
    private readonly SortedDictionary<int, (int Statements, int Right)> reliability = [];
    private readonly Dictionary<(string Rule, bool IsExplicit), (int Right, int Of)> rules = [];

    private Scorer()
    {
    }

    /// <summary>Measures.</summary>
    /// <param name="gold">The gold facts.</param>
    /// <param name="statements">What was found, rejected statements left out.</param>
    /// <param name="windows">The stretches that the gold facts cover.</param>
    public static QualityReport Score(IEnumerable<GoldFact> gold, IEnumerable<FoundFact> statements, CoveredLines windows)
    {
        var scorer = new Scorer();
        var covered = gold.Where(fact => windows.Cover(fact.Document, fact.Line)).ToList();
        var predicates = covered.Select(fact => fact.Fact.Predicate).ToHashSet();
        var candidates = statements.Where(statement => predicates.Contains(statement.Fact.Predicate)).ToList();
        foreach (var document in covered.GroupBy(fact => fact.Document))
        {
            var found = candidates.Where(statement => statement.Places.Any(place => place.Document == document.Key && windows.Cover(document.Key, place.Line)))
                .Select(statement => statement.In(document.Key)).ToList();
            scorer.Add(document.Key, [.. document], found);
        }

        return scorer.Report();
    }

    /// <summary>Measures an extraction on frozen sentences, each read alone; what it finds in a sentence that says nothing is wrong.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="extract">Extracts what a sentence says.</param>
    public static QualityReport Score(IEnumerable<FrozenSentence> sentences, Func<FrozenSentence, IEnumerable<FoundFact>> extract)
    {
        var scorer = new Scorer();
        foreach (var sentence in sentences) scorer.Add(sentence.Id, [.. sentence.Facts], [.. extract(sentence)]);
        return scorer.Report();
    }

    private void Add(string document, List<GoldFact> facts, List<FoundFact> found)
    {
        Recall(facts, found);
        Precision(document, facts, found);
    }

    private void Recall(List<GoldFact> facts, List<FoundFact> statements)
    {
        var byPredicate = statements.ToLookup(statement => statement.Fact.Predicate);
        foreach (var fact in facts.Where(fact => !fact.IsNeutral))
        {
            var found = byPredicate[fact.Fact.Predicate].Where(statement => Agreement.Holds(fact, statement)).ToList();
            Count(fact.Fact.Predicate, fact.Document, new Figures(1, 0, 0, found.Count > 0 ? 1 : 0));
            if (found.Count == 0) misses.Add(fact);
            else Detail(fact.Fact, found);
        }
    }

    private void Detail(Fact fact, List<FoundFact> found)
    {
        Compare("year", fact.Year is > 0, found.Exists(statement => statement.Fact.Year == fact.Year));
        Compare("measure", fact.Measure is not null, found.Exists(statement => statement.Fact.Measure == fact.Measure));
        Compare("role", fact.Role is not null, found.Exists(statement => statement.Fact.Role == fact.Role));
        Compare("modality", fact.Modality is not null, found.Exists(statement => statement.Fact.Modality == fact.Modality));
    }

    private void Compare(string name, bool isAsked, bool isRight)
    {
        if (!isAsked) return;
        var (right, of) = details.GetValueOrDefault(name);
        details[name] = (right + (isRight ? 1 : 0), of + 1);
    }

    private void Precision(string document, List<GoldFact> facts, List<FoundFact> statements)
    {
        foreach (var same in statements.GroupBy(SameClaim))
        {
            var matched = facts.Where(fact => same.Any(statement => Agreement.Holds(fact, statement))).ToList();
            if (matched.Count > 0 && matched.TrueForAll(fact => fact.IsNeutral)) continue;
            var first = same.First();
            Count(first.Fact.Predicate, document, new Figures(0, 1, matched.Count > 0 ? 1 : 0, 0));
            var tenth = Math.Min(9, (int)(same.Max(statement => statement.Confidence) * 10));
            var (count, right) = reliability.GetValueOrDefault(tenth);
            reliability[tenth] = (count + 1, right + (matched.Count > 0 ? 1 : 0));
            CountRules(same.SelectMany(statement => statement.Places).Where(place => place.Document == document), matched.Count > 0);
            if (matched.Count == 0) spurious.Add((document, first));
        }
    }

    private void CountRules(IEnumerable<QuotedPlace> places, bool isRight)
    {
        foreach (var rule in places.Where(place => place.Rule.Length > 0).Select(place => (place.Rule, place.IsExplicit)).Distinct())
        {
            var (right, of) = rules.GetValueOrDefault(rule);
            rules[rule] = (right + (isRight ? 1 : 0), of + 1);
        }
    }

    private static (string, string, string?, BaseQuantity?, int?) SameClaim(FoundFact statement) =>
        (statement.Fact.Predicate, Words.Fold(statement.Fact.Subject.Name), statement.Fact.Object is { } target ? Words.Fold(target.Name) : null,
            BaseQuantity.Of(statement.Fact.Value), statement.Fact.Predicate == "policy_date" ? statement.Fact.Year : null);

    private void Count(string predicate, string document, Figures figures)
    {
        byPredicate[predicate] = byPredicate.GetValueOrDefault(predicate, new Figures(0, 0, 0, 0)).Plus(figures);
        byDocument[document] = byDocument.GetValueOrDefault(document, new Figures(0, 0, 0, 0)).Plus(figures);
    }

    private QualityReport Report() => new(
        byPredicate.ToImmutableSortedDictionary(StringComparer.Ordinal),
        byDocument.ToImmutableSortedDictionary(StringComparer.Ordinal),
        [.. Detailed.Select(name => (name, details.GetValueOrDefault(name).Right, details.GetValueOrDefault(name).Of))],
        [.. misses],
        [.. spurious],
        [.. reliability.Select(tenth => (tenth.Key / 10.0, tenth.Value.Statements, tenth.Value.Right))],
        [.. rules.Select(rule => new RuleFigures(rule.Key.Rule, rule.Key.IsExplicit, rule.Value.Right, rule.Value.Of)).OrderBy(rule => rule.Rule, StringComparer.Ordinal).ThenByDescending(rule => rule.IsExplicit)]);
}
