using System.Globalization;
using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// A statement in one text and how it stands now in another, which each statement keeps: two properties are read and sent where there would be thirty, and neither is ever half of two revisions.
/// Where a text cannot be so written, or tells of a later revision than the one asked for, the statement is read as a whole.
/// </summary>
internal static class Brief
{
    internal const char Tab = '\t';

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

    /// <summary>The text of how a statement stands: its state, and a doubt if there is one; null where the doubt has a tab in it.</summary>
    internal static string? Stands(string state, Suspect? suspect) =>
        suspect is null ? state : (suspect.Likely + suspect.Reason).Contains(Tab, StringComparison.Ordinal) ? null : $"{state}{Tab}{suspect.Likely}{Tab}{suspect.Reason}";

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

}
