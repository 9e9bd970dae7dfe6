using System.Collections.Immutable;

namespace MineralGraph.Analysis.Quality;

/// <summary>Extraction measured against gold facts.</summary>
/// <param name="ByPredicate">Figures for each predicate.</param>
/// <param name="ByDocument">Figures for each document.</param>
/// <param name="Details">For year, measure, role and modality: how often right on found facts that have them.</param>
/// <param name="Misses">Gold facts that no statement agrees with.</param>
/// <param name="Spurious">Statements that agree with no gold fact, with the document.</param>
/// <param name="Reliability">By tenths of confidence: how many statements, and how many of them right.</param>
/// <param name="Rules">How often what each rule found was right.</param>
public sealed record QualityReport(
    ImmutableSortedDictionary<string, Figures> ByPredicate,
    ImmutableSortedDictionary<string, Figures> ByDocument,
    ImmutableArray<(string Name, int Right, int Of)> Details,
    ImmutableArray<GoldFact> Misses,
    ImmutableArray<(string Document, FoundFact Statement)> Spurious,
    ImmutableArray<(double From, int Statements, int Right)> Reliability,
    ImmutableArray<RuleFigures> Rules)
{
    private const int EnoughFacts = 10;

    /// <summary>All together.</summary>
    public Figures All => ByPredicate.Values.Aggregate(new Figures(0, 0, 0, 0), (sum, figures) => sum.Plus(figures));

    /// <summary>The mean F1 of the predicates with at least ten gold facts.</summary>
    public double Macro => ByPredicate.Values.Where(figures => figures.Wanted >= EnoughFacts).Select(figures => figures.F1).DefaultIfEmpty(0).Average();
}
