using System.Globalization;
using System.Text;

namespace MineralGraph.Cli.Exporting;

/// <summary>Linked data as RDF 1.1 Turtle.</summary>
internal static class TurtleExport
{
    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        foreach (var (prefix, iri) in RdfGraph.Prefixes) await output.WriteAsync($"@prefix {prefix}: <{iri}> .\n").ConfigureAwait(false);
        await foreach (var node in RdfGraph.NodesAsync(export, cancellation).ConfigureAwait(false))
        {
            var pairs = node.Types.Select(type => $"a {type}").Concat(node.Properties.Select(pair => $"{pair.Property} {Written(pair.Value)}"));
            await output.WriteAsync($"\n<{node.Iri}>\n    {string.Join(" ;\n    ", pairs)} .\n").ConfigureAwait(false);
        }
    }

    private static string Written(RdfValue value) => value switch
    {
        RdfValue.Node node => $"<{node.Iri}>",
        RdfValue.Text text => $"\"{Escaped(text.Value)}\"{(text.Language is { } language ? $"@{language}" : "")}",
        RdfValue.Typed typed => $"\"{typed.Value}\"^^xsd:{typed.Type}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such value."),
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '"' or '\\') escaped.Append('\\').Append(character);
            else if (character < ' ' || character == '\u007f') escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else escaped.Append(character);
        }

        return escaped.ToString();
    }
}
