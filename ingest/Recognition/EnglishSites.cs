using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Mines and their owners in English that no list holds and that the words around them show to be ones: the Foxtail and Heron mines; mines, namely Foxtail; the gold mine at Foxtail; the miner Adit Gate.</summary>
internal static partial class EnglishSites
{
    internal static IEnumerable<Mention.OfEntity> Find(string text) =>
        Named(text, EntityKinds.Deposit, Behind(), Before(), Among(), At()).Concat(Named(text, EntityKinds.Org, Firm(), Owner()));

    private static IEnumerable<Mention.OfEntity> Named(string text, EntityKinds kind, params Regex[] ways) =>
        from way in ways
        from Match list in way.Matches(text)
        from Capture name in list.Groups["name"].Captures
        where !Ordinary().IsMatch(name.Value) && !(kind == EntityKinds.Deposit && IsOther(text, name))
        select Mention(name, [Sense(kind, name.Value)]);

    /// <summary>Districts, camps, reefs: each a part of the country and what is dug there in one.</summary>
    internal static IEnumerable<Mention.OfEntity> Fields(string text) =>
        from Match field in Field().Matches(text)
        where !Ordinary().IsMatch(field.Groups["name"].Value)
        let name = field.Groups["name"]
        select Mention(name, [Sense(EntityKinds.Deposit, name.Value), Sense(EntityKinds.Region, name.Value)]);

    // Mines such as those of Foxtail Metals: a firm, a county and a works are no mine.
    private static bool IsOther(string text, Capture name) => Other().IsMatch(text, name.Index + name.Length) || Kind().IsMatch(name.Value);

    private static Sense Sense(EntityKinds kind, string name) => new(kind, [new EntityId(kind.ToString().ToLowerInvariant(), name)]);

    private static Mention.OfEntity Mention(Capture words, ImmutableArray<Sense> senses) => new(new TextSpan(words.Index, words.Index + words.Length), words.Value, senses);

    private const string Word = @"(\p{Lu}[\p{L}'’]*[\p{Ll}]|\p{Lu}{2,6})";
    private const string Name = $@"(?<name>{Word}([ -]((de|da|do|dos|del|la|el|of) )?{Word}){{0,2}})";
    private const string List = $@"(the )?{Name}(, (the )?{Name}){{0,8}}(,? (and|or) (the )?{Name})?";
    private const string Metals = "((gold|silver|copper|nickel|zinc|lead|tin|iron|coal|uranium|lithium|cobalt|graphite|tungsten|antimony|manganese|phosphate|potash|platinum|palladium|bauxite|molybdenum|vanadium|titanium|chromite|fluorspar|niobium|tantalum|open[ -]pit|underground|rare[ -]earths?|iron ore|and)[ -])*";
    private const string Sites = "(mines|deposits|projects|properties|operations|prospects|orebodies|ore bodies|pits|open pits|collieries|quarries|salars|brine fields)";

    [GeneratedRegex($@"\b([Tt]he |at |and |of |In |At ){Name}(, {Name}){{0,8}},? (and|or|&) (the )?{Name} {Metals}{Sites}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Behind();

    [GeneratedRegex($@"\b(mines?|deposits?|projects?|prospects?|open pits?|orebodies|ore bodies|workings|mining operations?) (at|called|named|known as|including|such as|like) {List}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Before();

    [GeneratedRegex($@"\b{Sites}\b[^.;:]{{0,60}}?,? (namely|notably|among them|in particular)( at)?:? {List}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Among();

    [GeneratedRegex($@"\b((is|are|was|were|being) (also |now |mainly |currently )?(mined|dug|quarried)|extraction|(gold|tin|copper|nickel|coal|iron|lithium|uranium|tungsten) mining) at {List}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex At();

    [GeneratedRegex($@"\b(mining|exploration|lithium|gold|copper|nickel|uranium|cobalt|graphite|metals?|minerals?|rare[ -]earths?|smelting|refining|recycling|battery|trading|resources?|state-owned|Chinese|Australian|Canadian|British|American|Swiss|junior) (company|firm|giant|group|developer|miner|producer|explorer|conglomerate|startup|start-up|major|trader|refiner|recycler|smelter) {Name}(?! (mine|project|deposit|property))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Firm();

    [GeneratedRegex($@"\b(owned|operated|run|controlled|majority-owned|wholly owned|co-owned|being developed|developed|explored|subsidiary|joint venture) (by|of) ((the|a|an|its|([\p{{L}}]+-)+(based|listed|owned|backed)|\p{{Lu}}\p{{Ll}}+(ian|ese|ish|ican|wiss)|company|miner|firm|group|giant) ){{0,4}}{Name}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Owner();

    [GeneratedRegex($@"(?<name>{Word}([ -]{Word}){{0,2}} ([Mm]ining [Dd]istrict|[Mm]ining [Cc]amp|([Gg]old|[Oo]re|[Cc]oal|[Tt]in|[Dd]iamond) ?[Ff]ields?|[Mm]anganese [Ff]ield|Reef|Intrusive Complex|Igneous Complex|Layered Complex|Layered Intrusion))\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Field();

    // Near the mine at Foxtail Bay Resources, the Heron smelter: what stands behind a name tells what it is.
    [GeneratedRegex(@"\G[ -]?((Resources|Metals|Mining|Minerals|Corp|Inc|Ltd|Limited|plc|PLC|Group|Energy|Holdings|Company|County|Province|District|[Ss]melter|[Rr]efinery|[Pp]lant|[Pp]ort|University|Act)\b|['’]s? )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(Resources|Metals|Mining|Minerals|Corp|Inc|Ltd|Limited|PLC|Group|Energy|Holdings|Company|Lithium|Graphite|America|Rare|MVT|VMS|IOCG|SEDEX|REE|PGE|USGS|EU|US)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^(The|These|Those|This|That|Both|Several|Two|Three|Four|Five|Other|Many|In|All|Some|It|Its|They|We|Our|No|At|On|For|However|Major|Large|Small|New|Old|Former|Active|Exploration|Mining|Mineral|Underground|January|February|March|April|May|June|July|August|September|October|November|December)\b|^(Upper|Lower|Early|Late|Middle|North|South|East|West|Northern|Southern|Eastern|Western|Central)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ordinary();
}
