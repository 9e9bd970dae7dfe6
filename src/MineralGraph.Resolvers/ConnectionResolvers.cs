using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>StatementConnection, StatementEdge and PageInfo.</summary>
internal static class ConnectionResolvers
{
    private const int LargestPage = 500;

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<ConnectionView>("StatementConnection", "edges", view => Statements(view)),
        Answering.Plain<ConnectionView>("StatementConnection", "nodes", view => Statements(view)),
        Answering.Plain<ConnectionView>("StatementConnection", "pageInfo", view => view),
        Answering.Plain<ConnectionView>("StatementConnection", "totalCount", view => view.Page.Total),
        Answering.Plain<StatementView>("StatementEdge", "cursor", view => view.Record.Id.Value),
        Answering.Plain<StatementView>("StatementEdge", "node", view => view),
        Answering.Plain<ConnectionView>("PageInfo", "hasNextPage", view => view.Page.HasMore),
        Answering.Plain<ConnectionView>("PageInfo", "endCursor", view => view.Page.Statements.IsEmpty ? null : view.Page.Statements[^1].Id.Value),
    ];

    /// <summary>A page of the statements that meet a condition and the filter that the arguments give.</summary>
    internal static async ValueTask<ConnectionView> PageAsync(StatementFilter condition, long revision, Arguments arguments, GraphScope scope)
    {
        var query = new StatementQuery(new StatementFilter.All([condition, FilterArgument.Read(arguments.Find<IReadOnlyDictionary<string, object?>>("filter"))]), revision)
        {
            Order = Order(arguments.Find<string>("orderBy")),
            After = Cursor(arguments.Find<string>("after")),
            Limit = First(arguments.Get<int>("first")),
            CountTotal = scope.SelectedFields.Contains("totalCount"),
        };
        return new ConnectionView(await scope.Reader.ListStatementsAsync(query, scope.Cancellation).ConfigureAwait(false), revision);
    }

    private static List<StatementView> Statements(ConnectionView view) => [.. view.Page.Statements.Select(record => new StatementView(record, view.Revision))];

    private static StatementOrder Order(string? name) => name switch
    {
        "CONFIDENCE_DESC" => StatementOrder.ConfidenceDescending,
        "CONFIDENCE_ASC" => StatementOrder.ConfidenceAscending,
        "YEAR_DESC" => StatementOrder.YearDescending,
        "YEAR_ASC" => StatementOrder.YearAscending,
        "QUANTITY_DESC" => StatementOrder.QuantityDescending,
        "QUANTITY_ASC" => StatementOrder.QuantityAscending,
        _ => StatementOrder.Id,
    };

    private static StatementId? Cursor(string? text)
    {
        if (text is null) return null;
        return text.Length == 32 && text.All(char.IsAsciiHexDigitLower) ? new StatementId(text)
            : throw new ProblemException(new Problem("MG5106", $"\"{text}\" is no cursor. Take endCursor of the page before."));
    }

    private static int First(int first) => first is >= 1 and <= LargestPage ? first
        : throw new ProblemException(new Problem("MG5107", $"first is {first}; ask for 1 to {LargestPage} at a time, and go on with after."));
}
