using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Hashes of what is stored, by which a change by other means is noticed.</summary>
internal static class Seal
{
    /// <summary>The id of a quote: of the statement, everything that the quote is, and the revision that brought it.</summary>
    internal static string Of(StatementId statement, Evidence evidence, long addedIn) => Hash(
        statement.Value, evidence.Document.Sha256, Text(evidence.Span.Start), Text(evidence.Span.End), Text(evidence.Line), Text(evidence.Page), evidence.Quote, evidence.FromWords, evidence.ToWords,
        evidence.ValueAsWritten, evidence.Rule.Id, Text(evidence.Rule.Version), evidence.Confidence.Value.ToString("R", CultureInfo.InvariantCulture), evidence.IsExplicit ? "explicit" : "",
        evidence.Suspect?.Likely, evidence.Suspect?.Reason, Text(addedIn));

    /// <summary>The hash of a document's text.</summary>
    internal static string Of(Document document) => Hash(document.Id.Sha256, document.Text);

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Hash(params string?[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)))[..16]);
}
