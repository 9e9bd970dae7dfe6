using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Api.Tests;

/// <summary>A graph of statements written by hand, for tests that need exact figures: each line is a statement of a document, and its own quote.</summary>
public sealed class StatedGraph : IAsyncDisposable
{
    private readonly string folder;
    private readonly SqliteStore store;

    private StatedGraph(string folder, SqliteStore store) => (this.folder, this.store) = (folder, store);

    public IGraphReader Reader => store.Reader;

    public IGraphWriter Writer => store.Writer;

    /// <summary>
    /// One document for each text. A line: <c>country:CN | production | commodity:Ga | 95 % | 2024 measure=share</c>; the last two parts may be missing, and - stands for no object or value.
    /// A value is a number or a range (30..60) with a unit of which % t rank and nothing are known, and a comparator in front where it is not =.
    /// </summary>
    public static async Task<StatedGraph> OpenAsync(params string[] documents)
    {
        var folder = Directory.CreateTempSubdirectory("mineralgraph-stated-").FullName;
        var graph = new StatedGraph(folder, await SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder, "graph.db"))));
        foreach (var (index, text) in documents.Index()) await graph.store.Writer.CommitAsync(Commit($"document-{index + 1}.txt", text));
        return graph;
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        var answer = await SmallGraph.AnswerAsync(Reader, query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The code and the message of the one error of an answer.</summary>
    public async Task<(string Code, string Message)> FailAsync(string query)
    {
        var error = Assert.Single((await SmallGraph.AnswerAsync(Reader, query)).GetProperty("errors").EnumerateArray());
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static DocumentCommit Commit(string name, string text)
    {
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(name + text)), name, text) { Language = "en" };
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var statements = lines.ConvertAll(line => new Statement(Content(line), [Quote(document, line)]));
        var ends = statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To, Id(statement.Content.Qualifiers.Partner), Id(statement.Content.Qualifiers.Region) }).OfType<EntityId>().Distinct();
        return new DocumentCommit(document, [.. ends.Select(id => new Entity(id, EntityNames.None))], [.. statements]);
    }

    private static Evidence Quote(Document document, string line)
    {
        var start = document.Text.IndexOf(line, StringComparison.Ordinal);
        var value = line.Split('|') is [_, _, _, var written, ..] && written.Trim() != "-" ? written.Trim() : "";
        return new Evidence(document.Id, new SourceSpan(start, start + line.Length), 1 + document.Text[..start].Count(character => character == '\n'), line)
        {
            Rule = new RuleReference("by-hand", 1), Confidence = new Confidence(0.9), IsExplicit = true, ValueAsWritten = value,
        };
    }

    private static StatementContent Content(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var content = new StatementContent(EntityId.Parse(parts[0]), parts[1], Id(parts[2])) { Quantity = parts.Length > 3 ? Value(parts[3]) : null };
        return parts.Length > 4 ? parts[4].Split(' ').Aggregate(content, Narrow) : content;
    }

    private static StatementContent Narrow(StatementContent content, string word) => word.Split('=') switch
    {
        ["measure", var value] => content with { Qualifiers = content.Qualifiers with { Measure = value } },
        ["role", var value] => content with { Qualifiers = content.Qualifiers with { Role = value } },
        ["modality", var value] => content with { Qualifiers = content.Qualifiers with { Modality = value } },
        ["basis", var value] => content with { Qualifiers = content.Qualifiers with { Basis = value } },
        ["region", var value] => content with { Qualifiers = content.Qualifiers with { Region = value } },
        ["partner", var value] => content with { Qualifiers = content.Qualifiers with { Partner = value } },
        ["date", var value] => content with { Date = DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
        _ => content with { Year = int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) },
    };

    private static Quantity? Value(string text)
    {
        if (text == "-") return null;
        var parts = text.Split(' ');
        var sign = parts[0] is ">" or ">=" or "<" or "<=" or "~" ? parts[0] : "=";
        var rest = sign == "=" ? parts : parts[1..];
        var ends = rest[0].Split("..").Select(end => double.Parse(end, System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        var unit = rest.Length > 1 ? rest[1] : "";
        return new Quantity(ends[0], ends.Length > 1 ? ends[1] : null, unit, ComparatorSigns.Parse(sign), new NormalisedValue(ends[0], ends[^1], unit));
    }

    private static EntityId? Id(string? text) => EntityId.TryParse(text, out var id) ? id : null;
}
