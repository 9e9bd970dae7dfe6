using MineralGraph.Model;
using Fields = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>What an editor sent with a decision, checked: which statement, as of which revision it was seen, who decides and why.</summary>
internal sealed record DecisionInput(StatementId Statement, long SeenRevision, EditorId By, string Reason, Fields Given)
{
    private const int LongestName = 200;
    private const int LongestReason = 4000;

    /// <exception cref="ProblemException">MG5103: no statement id. MG5131: no name. MG5132: no reason. MG5133: no such revision.</exception>
    internal static DecisionInput Read(Arguments arguments, long latest)
    {
        var given = arguments.Get<Fields>("input");
        var seen = (int)given["seenRevision"]!;
        if (seen < 0 || seen > latest) throw new ProblemException(new Problem("MG5133", $"seenRevision is {seen}, but the newest revision is {latest}. Send the revision of the answer in which the statement was seen."));
        return new DecisionInput(IdArgument.Statement((string)given["statement"]!), seen, Editor((string)given["editor"]!), given.ContainsKey("reason") ? ReasonOf((string)given["reason"]!) : "", given);
    }

    private static EditorId Editor(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName
        ? new EditorId(name.Trim())
        : throw new ProblemException(new Problem("MG5131", $"editor is no name. Send who decides, in 1 to {LongestName} characters."));

    private static string ReasonOf(string reason) => !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason
        ? reason.Trim()
        : throw new ProblemException(new Problem("MG5132", $"reason says nothing. Say in 1 to {LongestReason} characters why; those who come later will ask."));
}
