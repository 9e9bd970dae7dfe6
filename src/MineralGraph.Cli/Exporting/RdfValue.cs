namespace MineralGraph.Cli.Exporting;

/// <summary>What a property of a node of linked data points at.</summary>
internal abstract record RdfValue
{
    private RdfValue()
    {
    }

    /// <summary>Another node, by its IRI.</summary>
    internal sealed record Node(string Iri) : RdfValue;

    /// <summary>A text, in a language where that is known.</summary>
    internal sealed record Text(string Value, string? Language = null) : RdfValue;

    /// <summary>A number, a date or a truth value, of a type of XML Schema such as <c>integer</c>.</summary>
    internal sealed record Typed(string Value, string Type) : RdfValue;
}
