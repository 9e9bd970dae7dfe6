using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using static MineralGraph.Ingest.Relations.EnglishUses;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// One walk through the words behind "used in" or "uses include": through commas and "and", through "such as", from a product to what it is for,
/// past what explains one of them, to the end of what the verb governs.
/// </summary>
internal sealed partial class EnglishUseWalk(EnglishUses words, AnalysedSentence sentence, TextSpan phrase, bool onlyFirst)
{
    private const EntityKinds Strangers = EntityKinds.Country | EntityKinds.Region | EntityKinds.Deposit | EntityKinds.Policy | EntityKinds.Org;

    private readonly string text = sentence.Normalised;
    private readonly List<Mention> mentions = [.. sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention)];
    private readonly List<TextSpan> found = [];
    private int start = -1;
    private int end;
    private int skipTo;
    private bool isReading = true;
    private bool followsSeparator;
    private bool beganBehindSeparator;
    private bool mayGoOn;
    private bool metCommodity;

    internal List<TextSpan> Walk()
    {
        for (var lexeme = Lexeme().Match(text, phrase.Start); lexeme.Success && lexeme.Index < phrase.End; lexeme = lexeme.NextMatch())
        {
            if (lexeme.Index >= skipTo && !Step(lexeme)) break;
        }

        Close();
        return found;
    }

    // Whether the list may go on.
    private bool Step(Match lexeme)
    {
        var held = mentions.Find(mention => Holds(mention, lexeme.Index));
        if (held is not null && IsStranger(held)) return Pass(held);
        // "Replaces zinc in sphalerite": where a mineral holds something it is not put to use.
        if (found.Count == 0 && start < 0 && held is Mention.OfEntity { Kinds: EntityKinds.Host }) return false;
        if (lexeme.Value == ";" && SpeaksOfAnother(lexeme.Index + 1)) return false;
        var part = IsAbbreviation(lexeme) || IsTrade(lexeme) ? Part.Name : words.PartOf(lexeme.Value);
        var goesOn = part switch
        {
            Part.Separator => Separate(),
            Part.Marker => Mark(),
            Part.Example => Exemplify(),
            Part.Participle or Part.End => Leave(),
            Part.Turn => false,
            Part.Verb => MeetVerb(),
            Part.Filler => true,
            _ => lexeme.Value switch { "(" => SkipBracket(lexeme.Index), ")" => Separate(), "." => false, _ => Take(lexeme) },
        };
        (mayGoOn, followsSeparator) = (part == Part.Participle, part == Part.Separator || part == Part.Filler && followsSeparator);
        return goesOn;
    }

    // "In springs; gadolinium, used in scanners": behind the semicolon another metal is spoken of.
    private bool SpeaksOfAnother(int from)
    {
        var close = text.IndexOfAny([';', '.'], from);
        var said = new TextSpan(from, close < 0 ? text.Length : close);
        return Verb().IsMatch(text[said.Start..said.End]) && mentions.Exists(mention => said.Contains(mention.Span) && mention is Mention.OfEntity { Kinds: EntityKinds.Commodity });
    }

    [GeneratedRegex(@"\b(used|is|are|was|were|goes|serves?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Verb();

    // LED and IT are things, led and it are none.
    private bool IsAbbreviation(Match lexeme) => lexeme.Length > 1 && sentence.Text.AsSpan(lexeme.Index, lexeme.Length) is var written && !written.ContainsAnyExceptInRange('A', 'Z');

    // Watch making and glass making are trades; making watches is what is done.
    private bool IsTrade(Match lexeme) => start >= 0 && lexeme.Value == "making" && TradeEnds().IsMatch(text, lexeme.Index + lexeme.Length);

    [GeneratedRegex(@"\G(,|;|\.|$| and\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TradeEnds();

    private static bool Holds(Mention mention, int at) => mention.Span.Start <= at && at < mention.Span.End;

    private static bool IsStranger(Mention mention) => mention is not Mention.OfEntity entity || (entity.Kinds & Strangers) != 0 && (entity.Kinds & ~Strangers) == 0;

    // A figure stands beside its application; a place or a time before one that the next preposition leads to.
    private bool Pass(Mention stranger)
    {
        Close();
        // "60% goes into chips, 20% into lamps": the next figure is that of the next application.
        if (onlyFirst && found.Count > 0 && stranger is Mention.OfQuantity) return false;
        isReading &= stranger is Mention.OfQuantity;
        skipTo = stranger.Span.End;
        (mayGoOn, followsSeparator) = (true, false);
        return true;
    }

    private bool Separate()
    {
        if (end > 0 && start >= 0 && text[end - 1] == '-') return true;
        Close();
        metCommodity = false;
        return true;
    }

    private bool Mark()
    {
        Close();
        if (onlyFirst && found.Count > 0) return false;
        isReading |= followsSeparator || mayGoOn;
        beganBehindSeparator = false;
        return true;
    }

    private bool Exemplify()
    {
        // "Diverse products including glass": what is only a word for things of all sorts is none.
        if (start >= 0 && Whatever().IsMatch(text[start..end])) start = -1;
        Close();
        return !onlyFirst || found.Count == 0;
    }

    private bool Leave()
    {
        // "In storage, as well as terbium needed for magnets": what is needed there is the other metal.
        if (start >= 0 && beganBehindSeparator && mentions.Exists(mention => mention.Span.Start == start && mention is Mention.OfEntity { Kinds: EntityKinds.Commodity }))
        {
            start = -1;
            return false;
        }

        Close();
        isReading = false;
        return true;
    }

    // What began behind a separator was the subject of another thought.
    private bool MeetVerb()
    {
        if (!isReading) return !metCommodity;
        if (start < 0 || beganBehindSeparator)
        {
            start = -1;
            return false;
        }

        return Leave();
    }

    private bool SkipBracket(int open)
    {
        var close = text.IndexOf(')', open);
        if (close < 0) return false;
        if (Example().IsMatch(text.AsSpan(open + 1, Math.Min(14, text.Length - open - 1)))) Close();
        else skipTo = close + 1;
        return true;
    }

    private bool Take(Match lexeme)
    {
        if (!isReading)
        {
            metCommodity |= mentions.Exists(mention => Holds(mention, lexeme.Index) && mention is Mention.OfEntity { Kinds: EntityKinds.Commodity });
            return true;
        }

        if (start < 0) (start, beganBehindSeparator) = (lexeme.Index, followsSeparator);
        end = lexeme.Index + lexeme.Length;
        return true;
    }

    private void Close()
    {
        if (start >= 0) found.Add(new TextSpan(start, end));
        start = -1;
    }

    [GeneratedRegex(@"(oil and gas|iron and steel|research and development|pulp and paper|machinery and equipment|radar and sonar)\b|as well as|ahead of|followed by|along with|such as|as part of|for (example|instance)|in (order|addition|particular)|(due|owing|thanks) to|because of|(rather|other|more|less) than|e\.g\.?|i\.e\.?|for use (in|as)\b|you know\b|i mean\b|let's say\b|to (make|produce|manufacture|create|build|form|fabricate|prepare|treat|coat|line|power|dope)\b|[^\s,;:().""]+(\.[^\s,;:()""]+)*|[,;:().]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lexeme();

    [GeneratedRegex(@"^((a|an|the|wide|broad|variety|range|number|host|of|diverse|various|many|several|different|numerous|other|certain|some|industrial|commercial|everyday|modern|key|important|common|essential) )*(products?|parts?|goods|items|devices|components|applications|equipment|industries|sectors|areas|fields|uses|purposes|things|technologies|materials)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whatever();

    [GeneratedRegex(@"^(such as|e\.g|including|like|for example)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Example();
}
