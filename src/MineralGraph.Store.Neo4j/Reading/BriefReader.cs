using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Reads statements that are told in brief. Those of one answer name the same things over and over: each name is made once.</summary>
/// <param name="revision">The revision at which they are to stand.</param>
internal sealed class BriefReader(long revision)
{
    private const int Fields = 20;
    private const int FieldsOfState = 4;
    private const int MostFieldsOfState = 6;

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityId> ids = new(StringComparer.Ordinal);

    /// <summary>Reads a statement as it stands at the revision.</summary>
    /// <returns>Whether the texts tell; if so, with the statement, or null where it does not stand or was rejected or replaced.</returns>
    /// <exception cref="ProblemException">MG4028: the text was altered.</exception>
    internal bool TryRead(string brief, string stands, out StatementRecord? record)
    {
        try
        {
            return TryParse(brief, stands, out record);
        }
        catch (Exception unsound) when (unsound is ArgumentException or FormatException)
        {
            throw Rows.Unsound("a statement", unsound);
        }
    }

    private bool TryParse(string brief, string stands, out StatementRecord? record)
    {
        record = null;
        Span<Range> fields = stackalloc Range[Fields + 1];
        Span<Range> state = stackalloc Range[MostFieldsOfState + 1];
        var parts = stands.AsSpan().Split(state, Brief.Tab);
        if (parts is not (FieldsOfState or MostFieldsOfState) || brief.AsSpan().Split(fields, Brief.Tab) != Fields || long.Parse(stands.AsSpan(state[0]), CultureInfo.InvariantCulture) > revision) return false;
        var status = Rows.Status(Word(stands.AsSpan(state[1])));
        var quotes = Whole(stands.AsSpan(state[3]));
        if (quotes == 0 || status is ReviewStatus.Rejected or ReviewStatus.Corrected) return true;
        var (id, content) = (new StatementId(brief[fields[0]]), Content(brief, fields));
        if (content.Id() != id) throw new ProblemException(StoreProblems.Damaged($"the statement {id} was altered"));
        var suspect = parts == MostFieldsOfState ? new Suspect(stands[state[4]], stands[state[5]]) : null;
        record = new StatementRecord(id, content, status, new Confidence(Real(stands.AsSpan(state[2]))), suspect, quotes, long.Parse(brief.AsSpan(fields[19]), CultureInfo.InvariantCulture));
        return true;
    }

    private StatementContent Content(ReadOnlySpan<char> text, ReadOnlySpan<Range> fields) => new(Entity(text[fields[1]])!.Value, Word(text[fields[2]])!, Entity(text[fields[3]]))
    {
        Quantity = text[fields[4]].IsEmpty ? null : new Quantity(
            Real(text[fields[4]]), text[fields[5]].IsEmpty ? null : Real(text[fields[5]]), Word(text[fields[6]])!, ComparatorSigns.Parse(Word(text[fields[7]])!),
            new NormalisedValue(Real(text[fields[8]]), Real(text[fields[9]]), Word(text[fields[10]])!)),
        Year = text[fields[11]].IsEmpty ? null : Whole(text[fields[11]]),
        Date = text[fields[12]].IsEmpty ? null : DateOnly.ParseExact(text[fields[12]], "O", CultureInfo.InvariantCulture),
        Qualifiers = new Qualifiers
        {
            Measure = Word(text[fields[13]]),
            Role = Word(text[fields[14]]),
            Modality = Word(text[fields[15]]),
            Basis = Word(text[fields[16]]),
            Region = Word(text[fields[17]]),
            Partner = Word(text[fields[18]]),
        },
    };

    private string? Word(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty) return null;
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(field, out var word)) return word;
        word = field.ToString();
        return words[word] = word;
    }

    private EntityId? Entity(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty) return null;
        var known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(field, out var id)) return id;
        var text = field.ToString();
        return ids[text] = EntityId.Parse(text);
    }

    private static double Real(ReadOnlySpan<char> field) => double.Parse(field, CultureInfo.InvariantCulture);

    private static int Whole(ReadOnlySpan<char> field) => int.Parse(field, CultureInfo.InvariantCulture);
}
