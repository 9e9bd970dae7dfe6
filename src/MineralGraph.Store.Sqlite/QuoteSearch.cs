using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>
/// Full-text search over quotes: by trigrams, or, for one or two characters, which have none, by reading along. The file tells which statements were ever said so;
/// which quotes stand at a revision, and how they rank, the image tells.
/// </summary>
internal static class QuoteSearch
{
    private const string ByTrigrams = "SELECT DISTINCT statement FROM quote_text WHERE quote_text MATCH $phrase ORDER BY statement";

    private const string ByReading = "SELECT DISTINCT statement FROM quote_text WHERE instr(lower(quote), $text) > 0 ORDER BY statement";

    internal static async Task<IReadOnlyList<StatementId>> FindAsync(Database database, ImmutableArray<string> parts, CancellationToken cancellation)
    {
        var isShort = parts[0].EnumerateRunes().Count() < 3 || parts[0].Contains(' ', StringComparison.Ordinal);
        await using var command = isShort
            ? database.Command(ByReading, ("$text", parts[0]))
            : database.Command(ByTrigrams, ("$phrase", string.Join(' ', parts.Select(part => $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var found = new List<StatementId>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) found.Add(new StatementId(rows.GetString(0)));
        return found;
    }

    /// <summary>The quotes of a statement that hold all parts, as they stand at a revision.</summary>
    internal static IEnumerable<SearchHit> Hits(StoredStatement stored, ImmutableArray<string> parts, long revision) =>
        stored.At(revision) is { Status: not (ReviewStatus.Rejected or ReviewStatus.Corrected) } record
            ? stored.Evidence.Where(quote => quote.StandsAt(revision)).Select(quote => quote.Evidence)
                .OrderBy(quote => quote.Document.Sha256, StringComparer.Ordinal).ThenBy(quote => quote.Span.Start).ThenBy(quote => quote.Span.End)
                .Where(quote => QuoteMatch.Score(quote.Quote, parts) is not null)
                .Select(quote => new SearchHit.OfQuote(record, quote, QuoteMatch.Score(quote.Quote, parts)!.Value))
            : [];
}
