using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>A statement that a revision brings, with the quotes that come with it: they tell how it stands.</summary>
/// <param name="content">What is said.</param>
/// <param name="quotes">Its quotes, in order.</param>
/// <param name="revision">The revision.</param>
internal sealed class NewStatement(StatementContent content, IEnumerable<DatedEvidence> quotes, long revision)
{
    // What the relationship in natural Cypher leaves to the nodes at its ends, or to those who keep count.
    private static readonly string[] NotShown = ["id", "fromId", "fromKind", "predicate", "toId", "toKind", "addedIn", "brief", "stands", "counted"];

    private readonly Evidence[] evidence = [.. quotes.Select(quote => quote.Evidence)];

    /// <summary>The entities between which it is counted, by what, and how many quotes it counts for.</summary>
    internal (EntityId From, EntityId To, string Predicate, string Role, bool IsAlone, int Quotes) Pair =>
        (content.From, content.To ?? content.From, content.Predicate, content.Qualifiers.Role ?? "", content.To is null, evidence.Length);

    /// <summary>Its nodes and its relationship as properties.</summary>
    internal Dictionary<string, object?> Row()
    {
        var (id, confidence) = (content.Id(), evidence.Select(quote => quote.Confidence.Value).DefaultIfEmpty().Max());
        var suspect = evidence.Length > 0 && evidence.All(quote => quote.Suspect is not null) ? evidence[0].Suspect : null;
        var statement = Properties.Of(id, content, revision);
        (statement["evidenceCount"], statement["confidence"], statement["counted"]) = (evidence.Length, confidence, evidence.Length);
        statement["stands"] = Brief.Stands(string.Create(CultureInfo.InvariantCulture, $"{revision}\t{statement["status"]}\t{confidence:R}\t{evidence.Length}"), suspect);
        return new()
        {
            ["statement"] = statement,
            ["states"] = evidence.Length == 0 ? [] : new[] { State(statement, suspect) },
            ["types"] = evidence.Length > 0 && OntologyNames.Types.GetValueOrDefault(content.Predicate) is { } type ? [type] : Array.Empty<object>(),
            ["shown"] = Shown(statement),
        };
    }

    private Dictionary<string, object?> State(Dictionary<string, object?> statement, Suspect? suspect) => new()
    {
        ["since"] = revision,
        ["status"] = statement["status"],
        ["confidence"] = statement["confidence"],
        ["evidenceCount"] = evidence.Length,
        ["suspectLikely"] = suspect?.Likely,
        ["suspectReason"] = suspect?.Reason,
    };

    private static Dictionary<string, object?> Shown(Dictionary<string, object?> statement)
    {
        var shown = statement.Where(property => property.Value is not null && !NotShown.Contains(property.Key)).ToDictionary();
        shown["statementId"] = statement["id"];
        return shown;
    }
}
