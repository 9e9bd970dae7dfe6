using System.Globalization;
using System.Text.RegularExpressions;

namespace MineralGraph.Analysis.Quality;

/// <summary>The stretches of documents that gold facts cover: <c>000:1-134,001:1-288</c>. A document without one is covered whole.</summary>
public sealed partial class CoveredLines
{
    private readonly ILookup<string, (int From, int To)> spans;

    private CoveredLines(ILookup<string, (int From, int To)> spans) => this.spans = spans;

    /// <summary>Reads stretches separated by commas or line breaks.</summary>
    public static CoveredLines Parse(string text) => new(Stretch().Matches(text).ToLookup(
        match => match.Groups["document"].Value.Trim(),
        match => (int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture))));

    internal bool Cover(string document, int? line) => !spans.Contains(document) || line is null || spans[document].Any(span => span.From <= line && line <= span.To);

    [GeneratedRegex(@"(?<document>[^:,\n]+):(?<from>\d+)-(?<to>\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stretch();
}
