using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>A statement in one text: without a server.</summary>
public sealed class BriefTests
{
    [Fact]
    public void What_is_written_in_brief_is_read_as_it_was()
    {
        var chance = new RandomGraph(5);
        var contents = Enumerable.Range(0, 30).SelectMany(number => chance.Commit(number).Statements).Select(statement => statement.Content).Append(Sample.ByProduct(Sample.Zinc, null)).ToList();

        foreach (var content in contents)
        {
            Assert.True(new BriefReader(4).TryRead(Brief.Of(content.Id(), content, 3)!, "4\tdeprecated\t0.5\t2", out var record));
            Assert.Equal(new StatementRecord(content.Id(), content, ReviewStatus.Deprecated, new Confidence(0.5), null, 2, 3), record);
        }
    }

    [Fact]
    public void Numbers_as_the_server_writes_them_are_read()
    {
        var brief = Told().Replace("\t60\t", "\t6.0E1\t", StringComparison.Ordinal);

        Assert.True(new BriefReader(1).TryRead(brief, "1\textracted\t1.0E-4\t1", out var record));

        Assert.Equal((60, 0.0001), (record!.Content.Quantity!.Number, record.Confidence.Value));
    }

    [Fact]
    public void A_doubt_is_told()
    {
        Assert.True(new BriefReader(1).TryRead(Told(), "1\textracted\t0.5\t1\t66 %\tocr: 0 for 6", out var record));

        Assert.Equal(new Suspect("66 %", "ocr: 0 for 6"), record!.Suspect);
    }

    [Theory]
    [InlineData("1\trejected\t0.5\t1")]
    [InlineData("1\tcorrected\t0.5\t1")]
    [InlineData("1\textracted\t0.0\t0")]
    public void What_does_not_stand_is_told_to_be_none(string stands)
    {
        Assert.True(new BriefReader(1).TryRead(Told(), stands, out var record));

        Assert.Null(record);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2\textracted\t0.5\t1")]
    public void What_changed_since_or_is_not_told_is_left_to_be_read_as_a_whole(string stands) => Assert.False(new BriefReader(1).TryRead(Told(), stands, out _));

    [Fact]
    public void A_part_that_is_empty_or_has_a_tab_cannot_be_told_in_brief()
    {
        var content = Sample.ByProduct(Sample.Bauxite, 60);

        Assert.Null(Brief.Of(content.Id(), content with { To = new EntityId("host", "red\tmud") }, 1));
        Assert.Null(Brief.Of(content.Id(), content with { Qualifiers = new Qualifiers { Role = "" } }, 1));
        Assert.False(new BriefReader(1).TryRead(content.Id().Value, "1\textracted\t0.5\t1", out _));
    }

    [Theory]
    [InlineData("\t2025\t", "\t1999\t")]
    [InlineData("\t2025\t", "\tlater\t")]
    public void A_text_that_was_altered_is_noticed(string was, string became)
    {
        var altered = Told().Replace(was, became, StringComparison.Ordinal);

        Assert.Equal("MG4028", Assert.Throws<ProblemException>(() => new BriefReader(1).TryRead(altered, "1\textracted\t0.5\t1", out _)).Problem.Code);
    }

    private static string Told()
    {
        var content = Sample.ByProduct(Sample.Bauxite, 60);
        return Brief.Of(content.Id(), content, 1)!;
    }
}
