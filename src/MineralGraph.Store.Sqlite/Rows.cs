using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite;

/// <summary>Between the model's values and the columns of the tables.</summary>
internal static class Rows
{
    internal static string? Text(this SqliteDataReader row, string column) => row[column] is string text ? text : null;

    internal static int? Int(this SqliteDataReader row, string column) => row[column] is long number ? (int)number : null;

    internal static long? Long(this SqliteDataReader row, string column) => row[column] is long number ? number : null;

    internal static double? Real(this SqliteDataReader row, string column) => row[column] switch { double number => number, long number => number, _ => null };

    internal static Revision Revision(SqliteDataReader row) =>
        new(row.Long("number")!.Value, Time(row.Text("at")!), row.Text("author")!, row.Text("summary")!);

    internal static Document Document(SqliteDataReader row) => new(new DocumentId(row.Text("sha256")!), row.Text("name")!, row.Text("content")!)
    {
        Title = row.Text("title"),
        Language = row.Text("language"),
        Author = row.Text("author"),
        Citation = row.Text("citation"),
        DerivedFrom = row.Text("derived_from") is { } work ? JsonSerializer.Deserialize(work, RowJson.Default.SourceWork) : null,
    };

    internal static Entity Entity(SqliteDataReader row) => new(
        EntityId.Parse(row.Text("id")!),
        new EntityNames(row.Text("zh"), row.Text("en"), row.Text("symbol"), JsonSerializer.Deserialize(row.Text("aliases")!, RowJson.Default.ImmutableArrayString)),
        JsonSerializer.Deserialize(row.Text("external_ids")!, RowJson.Default.ImmutableSortedDictionaryStringString)!);

    internal static StatementContent Content(SqliteDataReader row) => new(EntityId.Parse(row.Text("from_id")!), row.Text("predicate")!, row.Text("to_id") is { } to ? EntityId.Parse(to) : null)
    {
        Quantity = row.Real("number") is { } number
            ? new Quantity(number, row.Real("max"), row.Text("unit")!, ComparatorSigns.Parse(row.Text("comparator")!), new NormalisedValue(row.Real("low")!.Value, row.Real("high")!.Value, row.Text("dimension")!))
            : null,
        Year = row.Int("year"),
        Date = row.Text("date") is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null,
        Qualifiers = new Qualifiers
        {
            Measure = row.Text("measure"),
            Role = row.Text("role"),
            Modality = row.Text("modality"),
            Basis = row.Text("basis"),
            Region = row.Text("region"),
            Partner = row.Text("partner"),
        },
    };

    internal static Evidence Evidence(SqliteDataReader row) => new(new DocumentId(row.Text("document")!), new SourceSpan(row.Int("start")!.Value, row.Int("end")!.Value), row.Int("line"), row.Text("quote")!)
    {
        Page = row.Int("page"),
        FromWords = row.Text("from_words")!,
        ToWords = row.Text("to_words")!,
        ValueAsWritten = row.Text("value_words")!,
        Rule = new RuleReference(row.Text("rule")!, row.Int("rule_version")!.Value),
        Confidence = new Confidence(row.Real("confidence")!.Value),
        IsExplicit = row.Int("is_explicit") == 1,
        Suspect = row.Text("suspect_likely") is { } likely ? new Suspect(likely, row.Text("suspect_reason") ?? "") : null,
    };

    internal static Decision Decision(SqliteDataReader row, Func<StatementId, Statement> correction)
    {
        var (statement, by, at, reason) = (new StatementId(row.Text("statement")!), new EditorId(row.Text("author")!), Time(row.Text("at")!), row.Text("reason") ?? "");
        return row.Text("kind") switch
        {
            "accepted" => new Decision.Accepted(statement, by, at),
            "rejected" => new Decision.Rejected(statement, by, at, reason),
            "deprecated" => new Decision.Deprecated(statement, by, at, reason),
            "undone" => new Decision.Undone(statement, by, at, reason),
            _ => new Decision.Corrected(statement, by, at, correction(new StatementId(row.Text("correction")!)), reason),
        };
    }

    internal static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
