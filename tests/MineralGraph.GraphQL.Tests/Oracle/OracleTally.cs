using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>Counts what the engines agree on, and keeps what no listed difference explains.</summary>
internal sealed class OracleTally(string what, DifferenceList differences)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> unexplained = [];
    private readonly HashSet<DifferenceList.Entry> used = [];
    private int executed;
    private int refused;
    private int failedInPart;
    private int explained;

    public IReadOnlyList<string> Unexplained => unexplained;

    /// <summary>Listed differences of these documents that were not seen: the list is to be shortened.</summary>
    public IReadOnlyList<string> Unused => [.. differences.Entries.Where(entry => entry.Documents.StartsWith(what == "own" ? "" : what, StringComparison.Ordinal) && entry.Documents.StartsWith("generated", StringComparison.Ordinal) == (what == "generated") && !used.Contains(entry)).Select(entry => entry.Documents)];

    public string Summary => $"Oracle, {what} documents: {executed + refused} asked; {executed} executed, {failedInPart} of them with errors; {refused} refused; {explained} differ as listed, {unexplained.Count} otherwise.";

    public void Add(AskedDocument document, JsonObject ours, JsonObject theirs)
    {
        if (theirs.ContainsKey("data") || theirs.ContainsKey("stream")) executed++;
        else refused++;
        if (theirs.ContainsKey("data") && theirs.ContainsKey("errors")) failedInPart++;
        if (AnswerComparison.Compare(ours, theirs) is not { } difference) return;
        if (differences.Entries.FirstOrDefault(entry => entry.Explains(document.Name, difference.Kind)) is { } known)
        {
            used.Add(known);
            explained++;
        }
        else
        {
            unexplained.Add($"{document.Name} ({difference.Kind}): {document.Text} {document.Variables}\n  ours:   {ours.ToJsonString(Readable)}\n  theirs: {theirs.ToJsonString(Readable)}");
        }
    }
}
