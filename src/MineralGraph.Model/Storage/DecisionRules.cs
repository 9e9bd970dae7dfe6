namespace MineralGraph.Model.Storage;

/// <summary>Which decisions make sense where a statement stands: the same for every store.</summary>
public static class DecisionRules
{
    /// <summary>Why a decision is not written; null where it is.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="status">How the statement stands.</param>
    /// <param name="correction">How the other statement stands that the decision makes its correction, or whose standing as its correction it takes back; null where there is none yet.</param>
    public static Problem? Refusal(Decision decision, ReviewStatus status, ReviewStatus? correction) => decision switch
    {
        Decision.Undone when status == ReviewStatus.Extracted => new Problem("MG4201", "There is no decision on this statement to take back."),
        Decision.Undone when status == ReviewStatus.Corrected && correction == ReviewStatus.Corrected =>
            new Problem("MG4205", "The statement that stands in place of this one was itself corrected. Undo that correction first."),
        Decision.Undone => null,
        _ when status == ReviewStatus.Corrected => new Problem("MG4204", "This statement was corrected. Decide on the one that stands in its place, or undo the correction."),
        Decision.Corrected corrected when corrected.Correction.Id == corrected.Statement =>
            new Problem("MG4202", "The correction says what the statement says already. Change something, or accept the statement."),
        Decision.Corrected when correction is ReviewStatus.Rejected or ReviewStatus.Corrected =>
            new Problem("MG4203", $"What the correction says is in the graph already and was {(correction == ReviewStatus.Rejected ? "rejected" : "corrected")}. Undo that first, or correct to something else."),
        _ => null,
    };

    /// <summary>The last decision that stands, or null: an undoing takes back the one before it that is not yet taken back.</summary>
    /// <param name="decisions">All decisions on a statement, oldest first.</param>
    /// <param name="isUndoing">Whether one takes another back.</param>
    public static T? LastStanding<T>(IEnumerable<T> decisions, Func<T, bool> isUndoing) where T : class
    {
        var standing = new List<T>();
        foreach (var decision in decisions)
        {
            if (!isUndoing(decision)) standing.Add(decision);
            else if (standing.Count > 0) standing.RemoveAt(standing.Count - 1);
        }

        return standing.Count > 0 ? standing[^1] : null;
    }
}
