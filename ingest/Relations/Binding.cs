using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>One match of a rule: its slots bound to tokens, ends left out carried over, members of lists paired off.</summary>
internal sealed partial class Binding(Rule rule, AnalysedSentence sentence, DocumentContext context, Match match, PhraseReader phrases)
{
    private readonly TextSpan span = sentence.Masked.ToSentence(match.Index, match.Length);

    internal IEnumerable<Relation> Relations()
    {
        var from = Ends("from", rule.FromClass).ToList();
        var to = Ends("to", rule.ToClass).ToList();
        if (from.Count == 0 || to.Count == 0 && ExpectsTo) yield break;
        var figures = new FigureBinding(rule, sentence, span, Token("value"), Token("year"));
        var others = to.Count == 0 ? [null] : to.Cast<RelationEnd?>().ToList();
        for (var i = 0; i < from.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (others[j] is { } other && other.Entity == from[i].Entity) continue;
                foreach (var relation in WithFigures(from[i], others[j], figures, new Place(i, from.Count, j, others.Count))) yield return relation;
            }
        }
    }

    private bool ExpectsTo => match.Groups["to"].Success || rule.Carry.Any(carried => carried.StartsWith("to", StringComparison.Ordinal));

    private IEnumerable<Relation> WithFigures(RelationEnd from, RelationEnd? to, FigureBinding figures, Place place)
    {
        foreach (var (quantity, time) in figures.For(from, to, place))
        {
            if (rule.NeedsValue && quantity is null) continue;
            yield return new Relation(rule, from, to, Quoted(from, to, quantity))
            {
                Matched = span,
                Quantity = quantity,
                Time = time,
                Partner = Single("partner"),
                Region = Single("region"),
            };
        }
    }

    // The quote begins at an end carried within the sentence, where that leaves it short enough to be read.
    private TextSpan Quoted(RelationEnd from, RelationEnd? to, Mention.OfQuantity? quantity)
    {
        var quoted = span;
        foreach (var part in new[] { from.Span, to?.Span, quantity?.Span })
        {
            if (part is { } held && quoted.Cover(held).Length <= 200) quoted = quoted.Cover(held);
        }

        return quoted;
    }

    private EntityId? Single(string slot) => Token(slot) is { } token && token.First is Mention.OfEntity entity ? entity.Senses[0].Entities[0] : null;

    private Token? Token(string slot)
    {
        var group = match.Groups[slot];
        return group.Success && sentence.Masked.TokenAt(group.Index) is var index and >= 0 ? sentence.Tokens[index] : null;
    }

    private IEnumerable<RelationEnd> Ends(string slot, string? tokenClass)
    {
        var group = match.Groups[slot];
        if (!group.Success) return Carried(slot, tokenClass);
        var kinds = SlotKinds.Of(rule, slot, tokenClass);
        if (group.Length == 1 && Token(slot) is { } token) return TokenEnds.Of(token, kinds);
        var words = sentence.Masked.ToSentence(group.Index, group.Length);
        return kinds == EntityKinds.Policy ? [new RelationEnd(new EntityId("policy", sentence.Text[words.Start..words.End].Trim()), sentence.Text[words.Start..words.End], words, null)] : Phrases(words);
    }

    private IEnumerable<RelationEnd> Carried(string slot, string? tokenClass)
    {
        if (rule.Carry.Contains(slot)) return Carrier.Find(tokenClass!, sentence, span, context);
        if (rule.Carry.Contains($"{slot}:heading")) return Carrier.FromHeading(tokenClass!, context);
        return rule.Carry.Contains($"{slot}:inside") && Token("from") is { } holder ? phrases.Inside(holder, TokenClass.KindsOf(tokenClass!)) : [];
    }

    private IEnumerable<RelationEnd> Phrases(TextSpan phrase)
    {
        foreach (var part in phrases.Read(sentence.Normalised, phrase))
        {
            var words = sentence.Text[part.Start..part.End];
            var known = sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfEntity>()
                .FirstOrDefault(mention => mention.Span == part)?.SenseOf(EntityKinds.Use);
            yield return new RelationEnd(known?.Entities[0] ?? new EntityId("use", words), words, part, null);
        }
    }

    internal readonly record struct Place(int From, int FromCount, int To, int ToCount);
}
