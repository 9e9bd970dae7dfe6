using System.Text.RegularExpressions;

namespace MineralGraph.Api.Tests.Cli;

/// <summary>Reads Turtle of prefixed names, IRIs and short literals; what it cannot read is an error.</summary>
internal static partial class TurtleTriples
{
    internal static List<string> Read(string turtle)
    {
        var tokens = Tokens().Matches(turtle).Select(match => match.Value).Where(token => !string.IsNullOrWhiteSpace(token)).ToList();
        Assert.Equal(turtle.Count(character => !char.IsWhiteSpace(character)), tokens.Sum(token => token.Count(character => !char.IsWhiteSpace(character))));
        var triples = new List<string>();
        for (var at = 0; at < tokens.Count;) at = tokens[at] == "@prefix" ? at + 4 : Node(tokens, at, triples);
        return triples;
    }

    private static int Node(List<string> tokens, int at, List<string> triples)
    {
        var subject = tokens[at++];
        do
        {
            triples.Add($"{subject} {tokens[at]} {Unescaped(tokens[at + 1])}");
            at += 3;
        }
        while (tokens[at - 1] == ";");
        Assert.Equal(".", tokens[at - 1]);
        return at;
    }

    private static string Unescaped(string token) => Escapes().Replace(token, match => match.Value[1] == 'u' ? ((char)Convert.ToInt32(match.Value[2..], 16)).ToString() : match.Value[1..]);

    [GeneratedRegex("""@prefix|<[^<>"{}|^`\\\s]*>|"(?:[^"\\\n\r]|\\["\\]|\\u[0-9A-F]{4})*"(?:@[a-z]+|\^\^[a-z]+:[A-Za-z]+)?|[a-z]*:[A-Za-z_0-9]*|a(?=\s)|[;.]""")]
    private static partial Regex Tokens();

    [GeneratedRegex("""\\(?:u[0-9A-F]{4}|.)""")]
    private static partial Regex Escapes();
}
