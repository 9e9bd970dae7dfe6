using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// A statement in one text and how it stands now in another, which each statement keeps: two properties are read and sent where there would be thirty, and neither is ever half of two revisions.
/// Where a text cannot be so written, or tells of a later revision than the one asked for, the statement is read as a whole.
/// </summary>
internal static class Brief
{
    private const char Tab = '\t';
    private const int Fields = 20;
    private const int FieldsOfState = 4;

    /// <summary>The text of a statement; null where a part of it is empty or has a tab in it.</summary>
    internal static string? Of(StatementId id, StatementContent content, long addedIn)
    {
        var (quantity, qualifiers) = (content.Quantity, content.Qualifiers);
        string?[] fields =
        [
            id.Value, content.From.ToString(), content.Predicate, content.To?.ToString(),
            Text(quantity?.Number), Text(quantity?.Max), quantity?.Unit, quantity?.Comparator.Sign(), Text(quantity?.Normalised.Low), Text(quantity?.Normalised.High), quantity?.Normalised.Dimension,
            content.Year?.ToString(CultureInfo.InvariantCulture), content.Date?.ToString("O", CultureInfo.InvariantCulture),
            qualifiers.Measure, qualifiers.Role, qualifiers.Modality, qualifiers.Basis, qualifiers.Region, qualifiers.Partner, addedIn.ToString(CultureInfo.InvariantCulture),
        ];
        return fields.Any(field => field is "" || field?.Contains(Tab, StringComparison.Ordinal) == true) ? null : string.Join(Tab, fields);
    }

    /// <summary>Reads a statement as it stands at a revision.</summary>
    /// <returns>Whether the texts tell; if so, with the statement, or null where it does not stand or was rejected or replaced.</returns>
    /// <exception cref="ProblemException">MG4028: the text was altered.</exception>
    internal static bool TryRead(string brief, string stands, long revision, out StatementRecord? record)
    {
        (var isTold, record) = Rows.Sound("a statement", () => Read(brief.Split(Tab), stands.Split(Tab), revision));
        return isTold;
    }

    private static (bool IsTold, StatementRecord? Record) Read(string[] fields, string[] state, long revision)
    {
        if (fields.Length != Fields || state.Length < FieldsOfState || long.Parse(state[0], CultureInfo.InvariantCulture) > revision) return (false, null);
        var status = Rows.Status(state[1]);
        return (true, state[3] == "0" || status is ReviewStatus.Rejected or ReviewStatus.Corrected ? null : Read(fields, state, status));
    }

    private static StatementRecord Read(string[] fields, string[] state, ReviewStatus status)
    {
        var (id, content) = (new StatementId(fields[0]), Content(fields));
        if (content.Id() != id) throw new ProblemException(StoreProblems.Damaged($"the statement {id} was altered"));
        var suspect = state.Length > FieldsOfState ? new Suspect(state[4], state[5]) : null;
        return new StatementRecord(id, content, status, new Confidence(Real(state[2])), suspect, int.Parse(state[3], CultureInfo.InvariantCulture), long.Parse(fields[19], CultureInfo.InvariantCulture));
    }

    private static StatementContent Content(string[] fields) => new(EntityId.Parse(fields[1]), fields[2], fields[3].Length > 0 ? EntityId.Parse(fields[3]) : null)
    {
        Quantity = fields[4].Length == 0 ? null : new Quantity(
            Real(fields[4]), fields[5].Length > 0 ? Real(fields[5]) : null, fields[6], ComparatorSigns.Parse(fields[7]), new NormalisedValue(Real(fields[8]), Real(fields[9]), fields[10])),
        Year = fields[11].Length > 0 ? int.Parse(fields[11], CultureInfo.InvariantCulture) : null,
        Date = fields[12].Length > 0 ? DateOnly.ParseExact(fields[12], "O", CultureInfo.InvariantCulture) : null,
        Qualifiers = new Qualifiers { Measure = Found(fields[13]), Role = Found(fields[14]), Modality = Found(fields[15]), Basis = Found(fields[16]), Region = Found(fields[17]), Partner = Found(fields[18]) },
    };

    private static string? Found(string field) => field.Length > 0 ? field : null;

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static double Real(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
