using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Which page of statements: its size, where it begins, and the order.</summary>
internal sealed record PageArguments(int First, StatementId? After, StatementOrder Order)
{
    private const int LargestPage = 500;

    internal static PageArguments Read(Arguments arguments) => new(Size(arguments), Cursor(arguments.Find<string>("after")), OrderOf(arguments.Find<string>("orderBy")));

    /// <summary>The argument first: 1 to 500.</summary>
    internal static int Size(Arguments arguments) => arguments.Find<int>("first") is var first and >= 1 and <= LargestPage ? first
        : throw new ProblemException(new Problem("MG5107", $"first must be 1 to {LargestPage}. Ask for the rest with the next page."));

    /// <summary>The argument offset: how much is passed over.</summary>
    internal static int Offset(Arguments arguments) => arguments.Find<int>("offset") is var offset and >= 0 ? offset
        : throw new ProblemException(new Problem("MG5107", $"offset is {arguments.Find<int>("offset")}; it is how many hits to pass over, 0 or more."));

    private static StatementId? Cursor(string? text)
    {
        if (text is null) return null;
        return IdArgument.IsHash(text, 32) ? new StatementId(text) : throw new ProblemException(new Problem("MG5106", $"\"{text}\" is no cursor. Take endCursor of the page before."));
    }

    private static StatementOrder OrderOf(string? name) => name switch
    {
        "CONFIDENCE_DESC" => StatementOrder.ConfidenceDescending,
        "CONFIDENCE_ASC" => StatementOrder.ConfidenceAscending,
        "YEAR_DESC" => StatementOrder.YearDescending,
        "YEAR_ASC" => StatementOrder.YearAscending,
        "QUANTITY_DESC" => StatementOrder.QuantityDescending,
        "QUANTITY_ASC" => StatementOrder.QuantityAscending,
        _ => StatementOrder.Id,
    };
}
