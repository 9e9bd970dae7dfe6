namespace MineralGraph.GraphQL.Language;

/// <summary>A query's text, which tells the line and column of an offset.</summary>
internal sealed class Source(string text)
{
    internal string Text { get; } = text;

    internal SourceLocation Locate(int offset)
    {
        int line = 1, start = 0;
        for (var at = 0; at < offset && at < Text.Length; at++)
        {
            if (Text[at] != '\n' && !(Text[at] == '\r' && (at + 1 == Text.Length || Text[at + 1] != '\n'))) continue;
            line++;
            start = at + 1;
        }

        return new SourceLocation(line, offset - start + 1);
    }

    internal GraphQLSyntaxException Wrong(int offset, string message) =>
        new(new GraphQLError($"Syntax Error: {message}", [Locate(offset)], []));
}
