using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>What is known, as the properties of nodes.</summary>
internal static class Properties
{
    internal static Dictionary<string, object?> Of(Revision revision, string mark) => new()
    {
        ["number"] = revision.Number,
        ["at"] = Rows.Time(revision.At),
        ["author"] = revision.By,
        ["summary"] = revision.Summary,
        ["mark"] = mark,
    };

    internal static Dictionary<string, object?> Of(Decision decision, long revision) => new()
    {
        ["revision"] = revision,
        ["kind"] = decision switch
        {
            Decision.Accepted => "accepted",
            Decision.Rejected => "rejected",
            Decision.Corrected => "corrected",
            Decision.Deprecated => "deprecated",
            Decision.Undone => "undone",
            _ => throw new InvalidOperationException($"There is no way to store a {decision.GetType().Name}."),
        },
        ["author"] = decision.By.Name,
        ["at"] = Rows.Time(decision.At),
        ["reason"] = decision switch
        {
            Decision.Rejected rejected => rejected.Reason,
            Decision.Corrected corrected => corrected.Reason,
            Decision.Deprecated deprecated => deprecated.Reason,
            Decision.Undone undone => undone.Reason,
            _ => null,
        },
    };

    internal static Dictionary<string, object?> Of(Document document, long revision) => new()
    {
        ["sha256"] = document.Id.Sha256,
        ["name"] = document.Name,
        ["text"] = document.Text,
        ["title"] = document.Title,
        ["language"] = document.Language,
        ["author"] = document.Author,
        ["citation"] = document.Citation,
        ["workTitle"] = document.DerivedFrom?.Title,
        ["workAuthors"] = document.DerivedFrom?.Authors.IsDefault == false ? document.DerivedFrom.Authors : null,
        ["workPublication"] = document.DerivedFrom?.Publication,
        ["workYear"] = document.DerivedFrom?.Year,
        ["workDoi"] = document.DerivedFrom?.Doi,
        ["seal"] = Seal.Of(document),
        ["addedIn"] = revision,
    };

    internal static Dictionary<string, object?> Of(Entity entity, long revision) => new()
    {
        ["id"] = entity.Id.ToString(),
        ["kind"] = entity.Id.Kind,
        ["name"] = entity.Id.Name,
        ["place"] = Place(entity.Id),
        ["zh"] = entity.Names.Zh,
        ["en"] = entity.Names.En,
        ["symbol"] = entity.Names.Symbol,
        ["aliases"] = entity.Names.Aliases.IsDefault ? ImmutableArray<string>.Empty : entity.Names.Aliases,
        ["externalSchemes"] = entity.ExternalIds.Keys.ToList(),
        ["externalValues"] = entity.ExternalIds.Values.ToList(),
        ["addedIn"] = revision,
    };

    internal static List<Dictionary<string, object?>> NamesOf(Entity entity) =>
        [.. entity.Names.All.Append(entity.Id.Name).Select(NameKey.Of).Distinct().Select(key => new Dictionary<string, object?> { ["key"] = key, ["length"] = (double)key.Length })];

    internal static Dictionary<string, object?> Of(StatementId id, StatementContent content, long revision)
    {
        var (quantity, qualifiers) = (content.Quantity, content.Qualifiers);
        return new()
        {
            ["id"] = id.Value,
            ["fromId"] = content.From.ToString(),
            ["fromKind"] = content.From.Kind,
            ["predicate"] = content.Predicate,
            ["toId"] = content.To?.ToString(),
            ["toKind"] = content.To?.Kind,
            ["number"] = quantity?.Number,
            ["max"] = quantity?.Max,
            ["unit"] = quantity?.Unit,
            ["comparator"] = quantity?.Comparator.Sign(),
            ["low"] = quantity?.Normalised.Low,
            ["high"] = quantity?.Normalised.High,
            ["dimension"] = quantity?.Normalised.Dimension,
            ["year"] = content.Year,
            ["date"] = content.Date?.ToString("O", CultureInfo.InvariantCulture),
            ["measure"] = qualifiers.Measure,
            ["role"] = qualifiers.Role,
            ["modality"] = qualifiers.Modality,
            ["basis"] = qualifiers.Basis,
            ["region"] = qualifiers.Region,
            ["partner"] = qualifiers.Partner,
            ["addedIn"] = revision,
            ["status"] = FilterTranslation.Status(ReviewStatus.Extracted),
            ["brief"] = Brief.Of(id, content, revision),
        };
    }

    internal static Dictionary<string, object?> Of(StatementId statement, Evidence evidence, long revision) => new()
    {
        ["id"] = Seal.Of(statement, evidence, revision),
        ["statement"] = statement.Value,
        ["document"] = evidence.Document.Sha256,
        ["start"] = evidence.Span.Start,
        ["end"] = evidence.Span.End,
        ["line"] = evidence.Line,
        ["page"] = evidence.Page,
        ["quote"] = evidence.Quote,
        ["quoteKey"] = evidence.Quote.ToLowerInvariant(),
        ["fromWords"] = evidence.FromWords,
        ["toWords"] = evidence.ToWords,
        ["valueWords"] = evidence.ValueAsWritten,
        ["rule"] = evidence.Rule.Id ?? "",
        ["ruleVersion"] = evidence.Rule.Version,
        ["confidence"] = evidence.Confidence.Value,
        ["explicit"] = evidence.IsExplicit,
        ["suspectLikely"] = evidence.Suspect?.Likely,
        ["suspectReason"] = evidence.Suspect?.Reason,
        ["addedIn"] = revision,
    };

    // The id's UTF-16 units in hexadecimal digits: their order is the ordinal one, however the server compares text.
    private static string Place(EntityId id) => Convert.ToHexStringLower(Encoding.BigEndianUnicode.GetBytes(id.ToString()));
}
