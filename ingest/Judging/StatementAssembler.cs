using System.Collections.Immutable;
using MineralGraph.Ingest.Reading;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging;

/// <summary>Joins what a document says of the same: one statement, as many quotes as there are places.</summary>
internal sealed class StatementAssembler(Document document, SourceText source)
{
    internal ImmutableArray<Statement> Assemble(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Content.Id())
            .OrderBy(group => group.Key)
            .Select(group => new Statement(group.First().Content, [.. Quotes(group)])),
    ];

    private IEnumerable<Evidence> Quotes(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Place).Select(place => place.MaxBy(finding => finding.Confidence.Value)!).OrderBy(finding => finding.Span.Start).Select(Quote);

    private Evidence Quote(Finding finding) => new(document.Id, finding.Span, source.LineOf(finding.Span.Start), source.Text[finding.Span.Start..finding.Span.End])
    {
        FromWords = finding.FromWords,
        ToWords = finding.ToWords,
        ValueAsWritten = finding.ValueAsWritten,
        Rule = finding.Rule,
        Confidence = finding.Confidence,
        IsExplicit = finding.IsExplicit,
        Suspect = finding.Suspect,
    };
}
