using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>
/// Documents by the grammar of the language and the types of a schema: a third is meant to be valid, a third has a fault here and there, and a third has
/// characters or tokens lost, doubled or strewn in.
/// </summary>
internal sealed class DocumentGrammar(GraphQLSchema schema, int seed)
{
    private static readonly string[] Strewn = ["{", "}", "(", ")", "[", "]", "!", "$", ":", "=", "@", "|", "&", "...", "..", "\"", "\"\"\"", "#", ",", "\n", "\r\n", "é", "on", "null", "true", "fragment", "0", "1.5", "-", "\\u", "\\", "a", "%", "\u0007", "\t"];

    private readonly Chance chance = new(seed);

    public IReadOnlyList<AskedDocument> Documents(int count) => [.. Enumerable.Range(1, count).Select(Next)];

    private AskedDocument Next(int number)
    {
        var form = number % 3;
        var written = new GeneratedDocument(schema, chance, form == 1 ? 4 : 0).Write();
        var text = form == 2 ? Damage(written.Text) : written.Text;
        return new AskedDocument($"generated:{number}", text, written.Variables, written.OperationName);
    }

    private string Damage(string text)
    {
        for (var times = chance.Between(1, 3); times > 0 && text.Length > 0; times--) text = DamageOnce(text);
        return text;
    }

    private string DamageOnce(string text)
    {
        var at = chance.Below(text.Length);
        var length = Math.Min(chance.Between(1, 4), text.Length - at);
        return chance.Below(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, chance.Of(Strewn)),
            3 => text[..at] + chance.Of(Strewn) + text[(at + length)..],
            _ => text[..Math.Max(1, at)],
        };
    }
}
