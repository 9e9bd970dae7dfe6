namespace MineralGraph.Model;

/// <summary>A document that statements quote.</summary>
/// <param name="Id">The hash of its bytes.</param>
/// <param name="Name">The file's name with its ending.</param>
/// <param name="Text">The decoded source text, before any cleaning; offsets of evidence count its UTF-16 units.</param>
public sealed record Document(DocumentId Id, string Name, string Text)
{
    /// <summary>The title, where one is known.</summary>
    public string? Title { get; init; }

    /// <summary>The main language of the text: zh or en.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it, where known.</summary>
    public string? Author { get; init; }

    /// <summary>How a quote of it is to be introduced, such as "our summary of …".</summary>
    public string? Citation { get; init; }

    /// <summary>The work that the document summarises, where it does.</summary>
    public SourceWork? DerivedFrom { get; init; }
}
