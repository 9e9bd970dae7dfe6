using FsCheck.Fluent;
using FsCheck.Xunit;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

public sealed class RoundTripTests
{
    [Property(MaxTest = 300)]
    public FsCheck.Property A_printed_document_reads_back_as_itself() => Prop.ForAll(DocumentGenerator.Documents.ToArbitrary(), document =>
    {
        var printed = Printer.Print(document);
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse(printed, ParserLimits.Trusted)).Document;
        Assert.Equal(NodeText.Of(document), NodeText.Of(parsed));
        Assert.Equal(printed, Printer.Print(parsed));
    });

    [Property(MaxTest = 500)]
    public void Any_text_is_parsed_or_refused_with_a_code(string? text)
    {
        var result = Parser.Parse(text ?? "", ParserLimits.Trusted);
        Assert.True(result is ParseResult.Parsed or ParseResult.Refused { Error.Code: ErrorCodes.Syntax });
    }
}
