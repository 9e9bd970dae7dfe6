using MineralGraph.Model;

namespace MineralGraph.Ingest.Reading;

/// <summary>What became of a document's bytes: text and the encoding's name, or the problem.</summary>
public abstract record DecodedSource
{
    private DecodedSource()
    {
    }

    /// <summary>It is text.</summary>
    public sealed record Decoded(SourceText Source, string Encoding) : DecodedSource;

    /// <summary>It is none, or no text that can be told.</summary>
    public sealed record Refused(Problem Problem) : DecodedSource;
}
