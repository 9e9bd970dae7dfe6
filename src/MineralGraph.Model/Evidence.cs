namespace MineralGraph.Model;

/// <summary>Where a document says a statement, in its own words.</summary>
public sealed record Evidence
{
    /// <summary>Makes evidence; a quote must stand at its place, so its length is that of the stretch.</summary>
    public Evidence(DocumentId document, SourceSpan span, int? line, string quote)
    {
        if (string.IsNullOrWhiteSpace(quote)) throw new ArgumentException("No quote, no statement.", nameof(quote));
        if (quote.Length != span.Length) throw new ArgumentException($"A quote of {quote.Length} characters cannot fill a stretch of {span.Length}.", nameof(quote));
        if (line < 1) throw new ArgumentOutOfRangeException(nameof(line), line, "Lines count from 1.");
        Document = document;
        Span = span;
        Line = line;
        Quote = quote;
    }

    /// <summary>The document.</summary>
    public DocumentId Document { get; }

    /// <summary>Where the quote stands in the document's source text.</summary>
    public SourceSpan Span { get; }

    /// <summary>The 1-based line on which the quote begins; null where the source has pages and no lines.</summary>
    public int? Line { get; }

    /// <summary>The 1-based page, where the source has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The exact words.</summary>
    public string Quote { get; }

    /// <summary>The words for the subject; empty where it is carried over from a heading or an earlier sentence.</summary>
    public string FromWords { get; init; } = "";

    /// <summary>The words for the object; empty where there is none or it is carried over.</summary>
    public string ToWords { get; init; } = "";

    /// <summary>The quantity as written, with comparator words and unit; empty where there is none.</summary>
    public string ValueAsWritten { get; init; } = "";

    /// <summary>The rule that found it.</summary>
    public RuleReference Rule { get; init; }

    /// <summary>How likely the reading is right.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether both ends stand in the quote's own sentence.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Whether an editor read it so, and no rule: ingestion does not take it away.</summary>
    public bool IsByEditor => Rule.Id == RuleReference.Editor.Id;

    /// <summary>A doubt about the words, or null.</summary>
    public Suspect? Suspect { get; init; }

    /// <summary>Whether the quote stands in the text at its place, character for character.</summary>
    public bool StandsIn(string text) =>
        Span.End <= text.Length && text.AsSpan(Span.Start, Span.Length).SequenceEqual(Quote);
}
