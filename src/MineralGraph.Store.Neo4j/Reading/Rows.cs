using System.Collections.Immutable;
using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Writing;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Rows as what they stand for. What has an id made of its content is compared with it: a change by other means is noticed.</summary>
internal static class Rows
{
    internal static Revision Revision(CypherRow row) => Sound("a revision", () => new Revision(row.Long("number"), Time(row.Text("at")), row.Text("author"), row.Text("summary")));

    internal static Document Document(CypherRow row) => Sound("a document", () => ReadDocument(row));

    internal static Entity Entity(CypherRow row) => Sound("an entity", () => new Entity(
        EntityId.Parse(row.Text("id")),
        new EntityNames(row.FindText("zh"), row.FindText("en"), row.FindText("symbol"), row.Texts("aliases")),
        row.Texts("externalSchemes").Zip(row.Texts("externalValues"), KeyValuePair.Create).ToImmutableSortedDictionary()));

    internal static StatementRecord Record(CypherRow statement, CypherRow state) => Sound("a statement", () => ReadRecord(statement, state));

    internal static Evidence Evidence(CypherRow row) => Sound("a quote", () => ReadEvidence(row));

    private static Document ReadDocument(CypherRow row)
    {
        var document = new Document(new DocumentId(row.Text("sha256")), row.Text("name"), row.Text("text"))
        {
            Title = row.FindText("title"),
            Language = row.FindText("language"),
            Author = row.FindText("author"),
            Citation = row.FindText("citation"),
            DerivedFrom = row.FindText("workTitle") is { } title
                ? new SourceWork(title, row.Texts("workAuthors"), row.FindText("workPublication"), (int?)row.FindLong("workYear"), row.FindText("workDoi"))
                : null,
        };
        if (Seal.Of(document) != row.Text("seal")) throw new ProblemException(StoreProblems.Damaged($"the text of the document {document.Name} was altered"));
        return document;
    }

    private static StatementRecord ReadRecord(CypherRow statement, CypherRow state)
    {
        var id = new StatementId(statement.Text("id"));
        var content = Content(statement);
        if (content.Id() != id) throw new ProblemException(StoreProblems.Damaged($"the statement {id} was altered"));
        var suspect = state.FindText("suspectLikely") is { } likely ? new Suspect(likely, state.FindText("suspectReason") ?? "") : null;
        return new StatementRecord(id, content, Status(state.Text("status")), new Confidence(state.Real("confidence")), suspect, (int)state.Long("evidenceCount"), statement.Long("addedIn"));
    }

    internal static StatementContent Content(CypherRow row) => new(EntityId.Parse(row.Text("fromId")), row.Text("predicate"), row.FindText("toId") is { } to ? EntityId.Parse(to) : null)
    {
        Quantity = row.FindReal("number") is { } number
            ? new Quantity(number, row.FindReal("max"), row.Text("unit"), ComparatorSigns.Parse(row.Text("comparator")), new NormalisedValue(row.Real("low"), row.Real("high"), row.Text("dimension")))
            : null,
        Year = (int?)row.FindLong("year"),
        Date = row.FindText("date") is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null,
        Qualifiers = new Qualifiers
        {
            Measure = row.FindText("measure"),
            Role = row.FindText("role"),
            Modality = row.FindText("modality"),
            Basis = row.FindText("basis"),
            Region = row.FindText("region"),
            Partner = row.FindText("partner"),
        },
    };

    private static Evidence ReadEvidence(CypherRow row)
    {
        var evidence = new Evidence(new DocumentId(row.Text("document")), new SourceSpan((int)row.Long("start"), (int)row.Long("end")), (int?)row.FindLong("line"), row.Text("quote"))
        {
            Page = (int?)row.FindLong("page"),
            FromWords = row.Text("fromWords"),
            ToWords = row.Text("toWords"),
            ValueAsWritten = row.Text("valueWords"),
            Rule = new RuleReference(row.Text("rule"), (int)row.Long("ruleVersion")),
            Confidence = new Confidence(row.Real("confidence")),
            IsExplicit = row.Flag("explicit"),
            Suspect = row.FindText("suspectLikely") is { } likely ? new Suspect(likely, row.FindText("suspectReason") ?? "") : null,
        };
        if (Seal.Of(new StatementId(row.Text("statement")), evidence, row.Long("addedIn")) != row.Text("id")) throw new ProblemException(StoreProblems.Damaged($"the quote \"{evidence.Quote}\" or its place was altered"));
        return evidence;
    }

    internal static DatedEvidence Dated(CypherRow row) => new(new StatementId(row.Text("statement")), Evidence(row), row.Long("addedIn"));

    internal static Decision Decision(CypherRow row, StatementId statement, Func<StatementId, Statement> correction)
    {
        var (by, at, reason) = (new EditorId(row.Text("author")), Time(row.Text("at")), row.FindText("reason") ?? "");
        return row.Text("kind") switch
        {
            "accepted" => new Decision.Accepted(statement, by, at),
            "rejected" => new Decision.Rejected(statement, by, at, reason),
            "deprecated" => new Decision.Deprecated(statement, by, at, reason),
            "undone" => new Decision.Undone(statement, by, at, reason),
            "corrected" => new Decision.Corrected(statement, by, at, correction(new StatementId(row.Text("correction"))), reason),
            var kind => throw new ProblemException(StoreProblems.Damaged($"there is a decision of the kind {kind}")),
        };
    }

    internal static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    // A value that cannot be born was not written by us.
    private static T Sound<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception unsound) when (unsound is ArgumentException or FormatException)
        {
            throw Unsound(what, unsound);
        }
    }

    internal static ProblemException Unsound(string what, Exception unsound) => new(StoreProblems.Damaged($"{what} is none any more ({unsound.Message})"), unsound);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    internal static ReviewStatus Status(string? text) => Enum.TryParse<ReviewStatus>(text, ignoreCase: true, out var status) ? status : throw new ProblemException(StoreProblems.Damaged($"there is a state of the kind {text}"));
}
