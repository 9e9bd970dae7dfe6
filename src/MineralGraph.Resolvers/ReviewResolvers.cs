using MineralGraph.Analysis.Reviewing;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>ReviewPage and ReviewItem.</summary>
internal static class ReviewResolvers
{
    private const string Type = "ReviewItem";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("reviewQueue", FindAsync),
        Answering.Plain<ListView<ReviewItem>>("ReviewPage", "totalCount", view => view.Total),
        Answering.Plain<ListView<ReviewItem>>("ReviewPage", "nodes", view => AsOfView<ReviewItem>.Of(view.Values, view.Revision)),
        Answering.Plain<AsOfView<ReviewItem>>(Type, "statement", view => new StatementView(view.Value.Statement, view.Revision)),
        Answering.Plain<AsOfView<ReviewItem>>(Type, "impact", view => view.Value.Impact),
        Answering.Plain<AsOfView<ReviewItem>>(Type, "statementsOfSubject", view => view.Value.OfSubject),
        Answering.Plain<AsOfView<ReviewItem>>(Type, "statementsOfObject", view => view.Value.OfObject),
        Answering.Plain<AsOfView<ReviewItem>>(Type, "isAlone", view => view.Value.IsAlone),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var (first, offset, below) = (PageArguments.Size(arguments), PageArguments.Offset(arguments), arguments.Get<double>("confidenceBelow"));
        if (below is not (> 0 and <= 1)) throw new ProblemException(new Problem("MG5143", $"confidenceBelow is {below}; a confidence lies between 0 and 1."));
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var found = await new ReviewQueue(scope.Reader).FindAsync(filter, below, revision, scope.Cancellation).ConfigureAwait(false);
        return new ListView<ReviewItem>([.. found.Skip(offset).Take(first)], found.Length, revision);
    }
}
