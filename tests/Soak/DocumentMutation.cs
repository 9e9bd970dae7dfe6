using MineralGraph.GraphQL.Tests.Oracle;

namespace MineralGraph.Soak;

/// <summary>Documents changed at random: stretches lost, moved, repeated many times over, or taken from the document before.</summary>
internal sealed class DocumentMutation(int seed)
{
    private const int Longest = 20_000;
    private readonly Chance chance = new(seed);
    private string before = "";

    internal string Next(string document)
    {
        var text = document;
        for (var times = chance.Below(3); times > 0 && text.Length is > 0 and < Longest; times--) text = Once(text);
        before = document;
        return text;
    }

    private string Once(string text)
    {
        var at = chance.Below(text.Length);
        var length = Math.Min(chance.Between(1, 40), text.Length - at);
        var stretch = text.Substring(at, length);
        return chance.Below(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(chance.Below(text.Length), stretch),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(stretch, chance.In(2) ? 400 : 5))),
            3 => text.Insert(at, new string(chance.Of('{', '}', '(', '[', '"', '.', '$', '@', '#', '\\', '\ud800', '\u0000'), chance.In(2) ? 2_000 : 2)),
            4 when before.Length > 0 => text.Insert(at, before[chance.Below(before.Length)..]),
            _ => text[at..] + text[..at],
        };
    }
}
