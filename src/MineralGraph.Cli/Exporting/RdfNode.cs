using System.Globalization;

namespace MineralGraph.Cli.Exporting;

/// <summary>A node of linked data: its IRI, its types, and its properties by prefixed names.</summary>
/// <param name="Iri">The IRI.</param>
/// <param name="Types">Prefixed names of classes.</param>
internal sealed record RdfNode(string Iri, params string[] Types)
{
    private readonly List<(string Property, RdfValue Value)> properties = [];

    /// <summary>The properties in order.</summary>
    internal IReadOnlyList<(string Property, RdfValue Value)> Properties => properties;

    internal RdfNode Link(string property, string? iri) => Add(property, iri is null ? null : new RdfValue.Node(iri));

    internal RdfNode Text(string property, string? text, string? language = null) => Add(property, string.IsNullOrEmpty(text) ? null : new RdfValue.Text(text, language));

    internal RdfNode Typed(string property, IFormattable? value, string type) => Add(property, value is null ? null : new RdfValue.Typed(value.ToString(null, CultureInfo.InvariantCulture), type));

    internal RdfNode Flag(string property, bool value) => Add(property, new RdfValue.Typed(value ? "true" : "false", "boolean"));

    private RdfNode Add(string property, RdfValue? value)
    {
        if (value is not null) properties.Add((property, value));
        return this;
    }
}
