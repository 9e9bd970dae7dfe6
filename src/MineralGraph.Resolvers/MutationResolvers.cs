using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;
using Fields = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Mutation, and what becomes of a decision: DecisionDone, DecisionConflict, DecisionRefused and StatementUnknown.</summary>
internal static class MutationResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Decide("accept", (input, at) => new Decision.Accepted(input.Statement, input.By, at)),
        Decide("reject", (input, at) => new Decision.Rejected(input.Statement, input.By, at, input.Reason)),
        Decide("deprecate", (input, at) => new Decision.Deprecated(input.Statement, input.By, at, input.Reason)),
        Decide("undo", (input, at) => new Decision.Undone(input.Statement, input.By, at, input.Reason)),
        Field("correct", CorrectAsync),
        Answering.Plain<DecisionDoneView>("DecisionDone", "revision", view => view.Made),
        Answering.Statement<DecisionDoneView>("DecisionDone", "statement", view => view.Statement),
        Answering.Statement<DecisionDoneView>("DecisionDone", "correction", view => view.Correction),
        Answering.Plain<DecisionConflictView>("DecisionConflict", "changedIn", view => view.ChangedIn),
        Answering.Statement<DecisionConflictView>("DecisionConflict", "statement", view => view.Statement),
        Answering.Batched<DecisionConflictView>("DecisionConflict", "changes", ChangesAsync),
        Answering.Plain<Problem>("DecisionRefused", "code", problem => problem.Code),
        Answering.Plain<Problem>("DecisionRefused", "message", problem => problem.Message),
        Answering.Plain<StatementUnknownView>("StatementUnknown", "id", view => view.Statement.Value),
        Answering.Plain<StatementUnknownView>("StatementUnknown", "message", view => view.Problem.Message),
    ];

    private static FieldAnswer Decide(string field, Func<DecisionInput, DateTimeOffset, Decision> decision) =>
        Field(field, async (input, _, scope) => await WriteAsync(decision(input, scope.Request.Clock.GetUtcNow()), input, scope).ConfigureAwait(false));

    // What is wrong with the request is an outcome, not an error: an editor's page shows it beside the statement.
    private static FieldAnswer Field(string field, Func<DecisionInput, long, GraphScope, ValueTask<object?>> answer) => new("Mutation", field, async (_, arguments, scope) =>
    {
        if (scope.Request.Writer is null) return [new Problem("MG5130", "This service answers only. Send decisions to one that is started on the store with mineralgraph serve.")];
        try
        {
            var latest = await scope.Reader.FindRevisionAsync(new RevisionQuery.Latest(), scope.Cancellation).ConfigureAwait(false);
            return [await answer(DecisionInput.Read(arguments, latest!.Number), latest.Number, scope).ConfigureAwait(false)];
        }
        catch (ProblemException wrong) when (!wrong.Problem.Code.StartsWith("MG4", StringComparison.Ordinal))
        {
            return [wrong.Problem];
        }
    });

    private static async ValueTask<object?> CorrectAsync(DecisionInput input, long latest, GraphScope scope)
    {
        if ((await StatementLookup.FindAsync([input.Statement], latest, scope).ConfigureAwait(false)).GetValueOrDefault(input.Statement) is not { } record)
            return await UnknownAsync(input.Statement, latest, scope).ConfigureAwait(false);
        var content = await CorrectionInput.ReadAsync(record.Content, (Fields)input.Given["correction"]!, latest, scope).ConfigureAwait(false);
        var quotes = await CorrectionInput.QuotesAsync(input.Statement, input.Given.GetValueOrDefault("quotes") as IReadOnlyList<object?>, latest, scope).ConfigureAwait(false);
        return await WriteAsync(new Decision.Corrected(input.Statement, input.By, scope.Request.Clock.GetUtcNow(), new Statement(content, quotes), input.Reason), input, scope).ConfigureAwait(false);
    }

    private static async ValueTask<object?> WriteAsync(Decision decision, DecisionInput input, GraphScope scope)
    {
        var outcome = await scope.Request.Writer!.DecideAsync(decision, input.SeenRevision, scope.Cancellation).ConfigureAwait(false);
        switch (outcome)
        {
            case DecisionOutcome.Written written:
                scope.Request.Used(written.Revision.Number);
                return new DecisionDoneView(written.Revision, decision.Statement, (decision as Decision.Corrected)?.Correction.Id);
            case DecisionOutcome.Conflict conflict:
                scope.Request.Used(conflict.ChangedIn.Number);
                return new DecisionConflictView(conflict.ChangedIn, decision.Statement, input.SeenRevision);
            case DecisionOutcome.Refused refused:
                return refused.Problem;
            default:
                return await UnknownAsync(decision.Statement, input.SeenRevision, scope).ConfigureAwait(false);
        }
    }

    private static async ValueTask<object?> UnknownAsync(StatementId id, long revision, GraphScope scope) =>
        new StatementUnknownView(id, await StatementLookup.UnknownAsync(id, revision, scope).ConfigureAwait(false));

    private static async ValueTask<IReadOnlyList<object?>> ChangesAsync(IReadOnlyList<DecisionConflictView> parents, long revision, Arguments arguments, GraphScope scope)
    {
        var found = await scope.Reader.ListHistoryAsync([.. parents.Select(parent => parent.Statement)], scope.Cancellation).ConfigureAwait(false);
        return [.. parents.Zip(found, (parent, entries) => entries.Where(entry => entry.Revision.Number > parent.SeenRevision && entry.Revision.Number <= revision).Select(entry => new ChangeView(entry, revision)).ToList())];
    }
}
