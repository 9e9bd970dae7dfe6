using System.Collections.Immutable;
using System.Globalization;

namespace MineralGraph.Schema;

/// <summary>
/// A question that the API answers in one query, from questions/NN-*.graphql: the first comment line asks it in words, further comment lines explain, the rest is the document.
/// Its variables have defaults that fit the demonstration graph.
/// </summary>
/// <param name="Number">1 to 20, as DESIGN.md counts them.</param>
/// <param name="Name">The file's name without number and ending, such as <c>hosts-of-a-metal</c>.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Notes">What is to be known of the answer; may be empty.</param>
/// <param name="Query">The GraphQL document.</param>
public sealed record ExampleQuestion(int Number, string Name, string Title, string Notes, string Query)
{
    private const string Folder = "questions/";

    /// <summary>All questions in order of number.</summary>
    public static ImmutableArray<ExampleQuestion> All { get; } = [.. SchemaResources.Below(Folder).Select(SchemaResources.File).Select(Parse)];

    private static ExampleQuestion Parse(SchemaFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var lines = file.Text.Split('\n');
        var comments = lines.TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim()).ToList();
        return new ExampleQuestion(
            int.Parse(name.AsSpan(0, 2), CultureInfo.InvariantCulture),
            name[3..],
            comments[0],
            string.Join(' ', comments.Skip(1).Where(line => line.Length > 0)),
            string.Join('\n', lines.Skip(comments.Count)).Trim());
    }
}
