using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Reads a StatementFilter of schema.graphql as the store's filter tree.</summary>
internal static class FilterArgument
{
    internal static StatementFilter Read(IReadOnlyDictionary<string, object?>? given) =>
        given is null ? StatementFilter.Everything : new StatementFilter.All([.. given.Where(condition => condition.Value is not null).GroupBy(condition => Range(condition.Key)).Select(group => Condition(group.Key, group.ToDictionary()))]);

    // Both ends of a range make one condition.
    private static string Range(string name) => name switch { "yearFrom" or "yearTo" => "year", "confidenceFrom" or "confidenceTo" => "confidence", _ => name };

    private static StatementFilter Condition(string name, Dictionary<string, object?> given) => name switch
    {
        "and" => new StatementFilter.All([.. Parts(given[name])]),
        "or" => new StatementFilter.Any([.. Parts(given[name])]),
        "not" => new StatementFilter.Not(Read((IReadOnlyDictionary<string, object?>)given[name]!)),
        "predicate" => new StatementFilter.PredicateIn([.. Texts(given[name])]),
        "subject" => new StatementFilter.EndIn(StatementEnd.From, [.. Texts(given[name]).Select(Id)]),
        "object" => new StatementFilter.EndIn(StatementEnd.To, [.. Texts(given[name]).Select(Id)]),
        "year" => new StatementFilter.YearBetween(given.GetValueOrDefault("yearFrom") as int?, given.GetValueOrDefault("yearTo") as int?),
        "confidence" => new StatementFilter.ConfidenceBetween(given.GetValueOrDefault("confidenceFrom") as double? ?? 0, given.GetValueOrDefault("confidenceTo") as double? ?? 1),
        "status" => new StatementFilter.StatusIn([.. Texts(given[name]).Select(Status)]),
        "document" => new StatementFilter.DocumentIn([.. Texts(given[name]).Select(Document)]),
        _ => new StatementFilter.QualifierIn(name, [.. Texts(given[name])]),
    };

    private static IEnumerable<StatementFilter> Parts(object? list) => ((IEnumerable<object?>)list!).Select(part => Read((IReadOnlyDictionary<string, object?>)part!));

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();

    private static EntityId Id(string text) => EntityId.TryParse(text, out var id) ? id
        : throw new ProblemException(new Problem("MG5103", $"\"{text}\" is no entity id. One looks like commodity:Ga; the field entity finds it by name."));

    private static ReviewStatus Status(string text) => Enum.TryParse<ReviewStatus>(text, ignoreCase: true, out var status) ? status
        : throw new ProblemException(new Problem("MG5104", $"\"{text}\" is no status. It is one of extracted, accepted, rejected, corrected, deprecated."));

    private static DocumentId Document(string text) => text is { Length: 64 } ? new DocumentId(text)
        : throw new ProblemException(new Problem("MG5105", $"\"{text}\" is no document id. It is the SHA-256 that the field documents gives."));
}
