using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite;

/// <summary>Full-text search over quotes: by trigrams, or, for one or two characters, which have none, by reading along.</summary>
internal static class QuoteSearch
{
    private const int Most = 1000;

    private const string ByTrigrams = "SELECT statement, document, start, -bm25(quote_text) FROM quote_text WHERE quote_text MATCH $phrase ORDER BY 4 DESC, statement LIMIT $most";

    private const string ByReading = "SELECT statement, document, start, 0.1 FROM quote_text WHERE instr(lower(quote), $text) > 0 ORDER BY statement LIMIT $most";

    internal static async Task<IReadOnlyList<FoundQuote>> FindAsync(Database database, string text, CancellationToken cancellation)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        var isShort = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.EnumerateRunes().Count() < 3);
        await using var command = isShort
            ? database.Command(ByReading, ("$text", text.ToLowerInvariant()), ("$most", Most))
            : database.Command(ByTrigrams, ("$phrase", string.Join(' ', words)), ("$most", Most));
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var found = new List<FoundQuote>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            found.Add(new FoundQuote(new StatementId(rows.GetString(0)), new DocumentId(rows.GetString(1)), rows.GetInt32(2), Math.Clamp(rows.GetDouble(3) / 20, 0.01, 0.99)));
        return found;
    }
}
