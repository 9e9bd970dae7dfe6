using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>The characters of the private use area by which masks show tokens, and the classes of them that patterns name.</summary>
internal static class TokenClass
{
    /// <summary>The class of what is a metal and no ore.</summary>
    internal const string Metal = "metal";

    private const char FirstEntity = '\uE000';
    private const char FirstQuantity = '\uE100';
    private const char Time = '\uE1F0';

    private static readonly string[] Dimensions =
        ["", "%", "rank", "t", "t LCE", "t REO", "tce", "toe", "m3", "ppm", "CNY", "USD", "EUR", "kWh", "W", "other"];

    private static readonly Dictionary<string, string[]> QuantityClasses = new(StringComparer.Ordinal)
    {
        ["value"] = [.. Dimensions.Where(dimension => dimension != "rank")],
        ["share"] = ["%"],
        ["percent"] = ["%"],
        ["ratio"] = ["%", ""],
        ["index"] = [""],
        ["rank"] = ["rank"],
        ["mass"] = ["t", "t LCE", "t REO", "tce", "toe", "m3"],
        ["amount"] = ["t", "t LCE", "t REO", "tce", "toe", "m3", "kWh", "W", "other"],
        ["grade"] = ["ppm", "%"],
        ["money"] = ["CNY", "USD", "EUR"],
    };

    /// <summary>The character that stands for a token.</summary>
    internal static char Of(Token token) => token.First switch
    {
        Mention.OfTime => Time,
        Mention.OfQuantity quantity => OfDimension(quantity.Dimension),
        _ => (char)(FirstEntity + (int)token.Kinds),
    };

    /// <summary>Whether a figure is of a class: share, mass.</summary>
    internal static bool IsOf(Mention.OfQuantity quantity, string name) => Characters(name) is { } characters && characters.Contains(OfDimension(quantity.Dimension), StringComparison.Ordinal);

    /// <summary>A character class of regular expressions for a class that patterns name; null where there is none of that name.</summary>
    internal static string? Characters(string name)
    {
        if (name == "time") return Time.ToString();
        if (QuantityClasses.TryGetValue(name, out var dimensions)) return string.Concat(dimensions.Select(OfDimension));
        if (name == Metal) return string.Concat(Enumerable.Range(1, 255).Where(bits => ((EntityKinds)bits & (EntityKinds.Commodity | EntityKinds.Host)) == EntityKinds.Commodity).Select(bits => (char)(FirstEntity + bits)));
        var kinds = KindsOf(name);
        return kinds == EntityKinds.None ? null : string.Concat(Enumerable.Range(1, 255).Where(bits => (bits & (int)kinds) != 0).Select(bits => (char)(FirstEntity + bits)));
    }

    /// <summary>The kinds that a class of entities names: commodity, host …, or place for countries and regions, site for deposits too, producer for organisations too, source for what something is won from, entity for all.</summary>
    internal static EntityKinds KindsOf(string name) => name switch
    {
        Metal => EntityKinds.Commodity,
        "place" => EntityKinds.Country | EntityKinds.Region,
        "source" => EntityKinds.Commodity | EntityKinds.Host,
        "site" => EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit,
        "producer" => EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit | EntityKinds.Org,
        "entity" => (EntityKinds)255,
        _ => Enum.TryParse<EntityKinds>(name, ignoreCase: true, out var kind) ? kind : EntityKinds.None,
    };

    /// <summary>Whether a token may stand for a class: its kinds, and for a metal that it is no ore as well.</summary>
    internal static bool Fits(Token token, string name) => (token.Kinds & KindsOf(name)) != 0 && (name != Metal || (token.Kinds & EntityKinds.Host) == 0);

    private static char OfDimension(string dimension) =>
        (char)(FirstQuantity + (Array.IndexOf(Dimensions, dimension) is var index and >= 0 ? index : Dimensions.Length - 1));
}
