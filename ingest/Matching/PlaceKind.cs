namespace MineralGraph.Ingest.Matching;

/// <summary>Places between characters that patterns can ask for.</summary>
internal enum PlaceKind
{
    /// <summary>The beginning of the text: ^.</summary>
    Start,

    /// <summary>The end of the text, or before the line break that ends it: $.</summary>
    End,

    /// <summary>Where a word begins or ends: \b.</summary>
    WordEdge,

    /// <summary>Anywhere else: \B.</summary>
    WithinWord,
}
