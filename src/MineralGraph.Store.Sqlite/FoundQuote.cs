using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite;

/// <summary>A quote that full-text search found.</summary>
internal sealed record FoundQuote(StatementId Statement, DocumentId Document, int Start, double Score);
