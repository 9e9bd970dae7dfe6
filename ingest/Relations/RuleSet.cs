using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>All rules, by language.</summary>
public sealed class RuleSet
{
    private readonly ImmutableDictionary<string, ImmutableArray<Rule>> byLanguage;

    /// <summary>Takes rules with distinct ids.</summary>
    /// <exception cref="ProblemException">MG2005: two rules share an id.</exception>
    public RuleSet(IEnumerable<Rule> rules)
    {
        Rules = [.. rules];
        if (Rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ProblemException(new Problem("MG2005", $"Two rules are called \"{twice.Key}\". An id names one rule and is never used again."));
        byLanguage = Rules.GroupBy(rule => rule.Language).ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>The rules, in the order of their files.</summary>
    public ImmutableArray<Rule> Rules { get; }

    internal ImmutableArray<Rule> For(string language) => byLanguage.GetValueOrDefault(language, []);
}
