using MineralGraph.Analysis.Selecting;
using MineralGraph.Model.Storage;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>From the conditions of a StatementFilter to the store's filter tree.</summary>
/// <param name="names">The names that it may use.</param>
/// <param name="ends">The entities that each subjectIs and objectIs means.</param>
internal sealed class FilterReading(FilterNames names, IReadOnlyDictionary<Conditions, EntitySet> ends)
{
    internal StatementFilter Read(Conditions given) =>
        new StatementFilter.All([.. given.Where(condition => condition.Value is not null).GroupBy(condition => Range(condition.Key)).Select(group => Condition(group.Key, group.ToDictionary()))]);

    // Both ends of a range make one condition.
    private static string Range(string name) => name switch
    {
        "yearFrom" or "yearTo" => "year",
        "confidenceFrom" or "confidenceTo" => "confidence",
        "documentsFrom" or "documentsTo" => "documents",
        _ => name,
    };

    private StatementFilter Condition(string name, Dictionary<string, object?> given) => name switch
    {
        "and" => new StatementFilter.All([.. Parts(given[name])]),
        "or" => new StatementFilter.Any([.. Parts(given[name])]),
        "not" => new StatementFilter.Not(Read((Conditions)given[name]!)),
        "id" => new StatementFilter.IdIn([.. Texts(given[name]).Select(IdArgument.Statement)]),
        "predicate" => new StatementFilter.PredicateIn([.. Texts(given[name]).Select(names.Predicate)]),
        "subject" => Entities(StatementEnd.From, given[name]),
        "object" => Entities(StatementEnd.To, given[name]),
        "entity" => Entities(StatementEnd.Either, given[name]),
        "subjectIs" => ends[(Conditions)given[name]!].At(StatementEnd.From),
        "objectIs" => ends[(Conditions)given[name]!].At(StatementEnd.To),
        "subjectKind" => new StatementFilter.KindIn(StatementEnd.From, [.. Texts(given[name]).Select(names.Kind)]),
        "objectKind" => new StatementFilter.KindIn(StatementEnd.To, [.. Texts(given[name]).Select(names.Kind)]),
        "year" => Years(given.GetValueOrDefault("yearFrom") as int?, given.GetValueOrDefault("yearTo") as int?),
        "value" => ValueFilter.Read((Conditions)given[name]!, names),
        "status" => new StatementFilter.StatusIn([.. Texts(given[name]).Select(FilterNames.Status)]),
        "document" => new StatementFilter.DocumentIn([.. Texts(given[name]).Select(IdArgument.Document)]),
        "documents" => Documents(given.GetValueOrDefault("documentsFrom") as int? ?? 0, given.GetValueOrDefault("documentsTo") as int?),
        "confidence" => Confidences(given.GetValueOrDefault("confidenceFrom") as double? ?? 0, given.GetValueOrDefault("confidenceTo") as double? ?? 1),
        _ => new StatementFilter.QualifierIn(name, [.. Texts(given[name]).Select(value => names.Qualifier(name, value))]),
    };

    private static StatementFilter.EndIn Entities(StatementEnd end, object? ids) => new(end, [.. Texts(ids).Select(IdArgument.Entity)]);

    private static StatementFilter.YearBetween Years(int? from, int? to) => from > to ? throw ValueFilter.Backwards("yearFrom", "yearTo") : new(from, to);

    private static StatementFilter.DocumentsBetween Documents(int from, int? to) => from > to ? throw ValueFilter.Backwards("documentsFrom", "documentsTo") : new(from, to);

    private static StatementFilter.ConfidenceBetween Confidences(double from, double to) => from > to ? throw ValueFilter.Backwards("confidenceFrom", "confidenceTo") : new(from, to);

    private IEnumerable<StatementFilter> Parts(object? list) => ((IEnumerable<object?>)list!).Select(part => Read((Conditions)part!));

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();
}
