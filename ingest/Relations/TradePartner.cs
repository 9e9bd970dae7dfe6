using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells with whom an English sentence trades where the rule itself asked for nobody: whither what is exported goes, whence what is imported comes.</summary>
internal static partial class TradePartner
{
    /// <summary>The relation once for each country that it is traded with; as it is where none is named.</summary>
    internal static IEnumerable<Relation> Named(Relation relation, AnalysedSentence sentence)
    {
        if (relation.Partner is not null || sentence.Sentence.Language != "en" || relation.Rule.Predicate is not ("exports" or "import_reliance")) return [relation];
        var lead = relation.Rule.Predicate == "exports" ? Whither() : Whence();
        var from = Math.Min(relation.Matched.Start, relation.From.Span?.End ?? relation.Matched.Start);
        var partners = sentence.Tokens.FirstOrDefault(token => (token.Kinds & EntityKinds.Country) != 0 && token.Core.Start > from && !Carrier.IsWorld(token) && lead.IsMatch(sentence.Normalised[from..token.Core.Start]));
        if (partners is null) return [relation];
        // Wholly reliant; ore came from Gabon (63%) and Mexico (12%): each has a share of its own.
        if (partners.Members.All(member => member.Quantities is [{ Dimension: "%" }, ..]))
            return TokenEnds.Of(partners, EntityKinds.Country).Where(end => end.Entity != relation.From.Entity && end.Member is not null).Select(end => relation with { Partner = end.Entity, Quantity = end.Member!.Quantities[0] }).Prepend(relation);
        var named = TokenEnds.Of(partners, EntityKinds.Country).Select(end => end.Entity).Where(country => country != relation.From.Entity).ToList();
        return named.Count == 0 || named.Count != partners.Members.Length ? [relation] : named.Select(country => relation with { Partner = country });
    }

    [GeneratedRegex(@"\b(export(s|ed|ing)?|ship(s|ped|ping|ments?)|sen[dt]s?|s[eo]l(d|l|ls|ling)|sales|suppl(y|ies|ied)|deliver(s|ed|ies)|went|goes|go|headed|heads|bound)\b[^.;:]{0,90}?(?<!(due|according|compared|relative|thanks|owing|up|down|amounted|subject)) to( (the|buyers?|customers?|smelters?|refiners?|plants?|ports?|in|mainly|mostly|chiefly|neighbou?ring|mainland))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whither();

    [GeneratedRegex(@"\b(import(s|ed|ing)?|rel(y|ies|ied|iant|iance|ying)|depend(s|ed|ent|ence|ency|ing)?|sourc(e|es|ed|ing)|buys?|bought|purchas(e|es|ed)|gets?|got|obtain(s|ed)?|comes?|came|suppl(y|ies|ied)|needs?)\b[^.;:]{0,90}? (from|on|upon|by)( (the|suppliers?|mines?|smelters?|producers?|refiners?|in|mainly|mostly|chiefly|primarily|principally|largely|imports|neighbou?ring|mainland))* ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whence();
}
