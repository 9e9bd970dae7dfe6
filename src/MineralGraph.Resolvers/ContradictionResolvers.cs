using MineralGraph.Analysis.Contradicting;
using MineralGraph.Resolvers.Views;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>ContradictionPage, Contradiction and Conflict, and the conflicts of a statement.</summary>
internal static class ContradictionResolvers
{
    private const string Page = "ContradictionPage";
    private const string Type = "Contradiction";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("contradictions", FindAsync),
        Answering.Batched<StatementView>("Statement", "conflictsWith", ConflictsAsync),
        Answering.Plain<ListView<Contradiction>>(Page, "totalCount", view => view.Total),
        Answering.Plain<ListView<Contradiction>>(Page, "nodes", view => AsOfView<Contradiction>.Of(view.Values, view.Revision)),
        Answering.Entity<AsOfView<Contradiction>>(Type, "subject", view => view.Value.About.From),
        Answering.Plain<AsOfView<Contradiction>>(Type, "predicate", view => view.Value.About.Predicate),
        Answering.Entity<AsOfView<Contradiction>>(Type, "object", view => view.Value.About.To),
        Answering.Plain<AsOfView<Contradiction>>(Type, "year", view => view.Value.About.Year),
        Answering.Plain<AsOfView<Contradiction>>(Type, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Plain<AsOfView<Contradiction>>(Type, "conflicts", view => AsOfView<Conflict>.Of(view.Value.Conflicts, view.Revision)),
        Answering.Plain<AsOfView<Contradiction>>(Type, "confidence", view => view.Value.Confidence),
        Answering.Plain<AsOfView<Conflict>>("Conflict", "statement", view => new StatementView(view.Value.One, view.Revision)),
        Answering.Plain<AsOfView<Conflict>>("Conflict", "other", view => new StatementView(view.Value.Other, view.Revision)),
        Answering.Plain<AsOfView<Conflict>>("Conflict", "reason", view => view.Value.Reason),
        Answering.Plain<AsOfView<Conflict>>("Conflict", "acrossDocuments", view => view.Value.IsAcrossDocuments),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var (first, offset) = (PageArguments.Size(arguments), PageArguments.Offset(arguments));
        var filter = await FilterArgument.ReadAsync(arguments, revision, scope).ConfigureAwait(false);
        var found = await Contradictions(scope).FindAsync(filter, revision, scope.Cancellation).ConfigureAwait(false);
        return new ListView<Contradiction>([.. found.Skip(offset).Take(first)], found.Length, revision);
    }

    private static async ValueTask<IReadOnlyList<object?>> ConflictsAsync(IReadOnlyList<StatementView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var found = await Contradictions(scope).OfAsync([.. parents.Select(parent => parent.Record)], revision, scope.Cancellation).ConfigureAwait(false);
        return [.. found.Select(conflicts => AsOfView<Conflict>.Of(conflicts, revision))];
    }

    internal static Contradictions Contradictions(GraphScope scope) =>
        new(scope.Reader, [.. scope.Ontology.Predicates.Values.Where(predicate => predicate.Cardinality == Cardinality.One).Select(predicate => predicate.Name)]);
}
