using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Judging;

public sealed class SuspicionTests
{
    [Theory]
    [InlineData("镓、锗、铟、镉、镉和硒都用于电子仪表。", "Cd", "铼", "the list names 镉 twice")]
    [InlineData("工厂从煤灰中回收锗（Ga）。", "Ge", "镓", "beside it stands Ga")]
    [InlineData("砷化锗用于卫星天线。", "Ge", "镓", "砷化镓 is known")]
    [InlineData("锗、镓、铟、铊、铋等分散金属用于电子仪表。", "Bi", "铼", "铋 is none of the dispersed metals")]
    [InlineData("士兵的夜视仪要用到镉，镉主要用于红外瞄准镜。", "Cd", "锗", "the words around it")]
    [InlineData("铊主要用于航空发动机的涡轮叶片。", "Tl", "铼", "the words around it")]
    public void A_name_that_its_context_belies_is_kept_marked_with_its_likely_reading_and_ranked_lower(string text, string kept, string likely, string reason)
    {
        var commit = Extracting.From(text);

        var doubted = commit.Statements.Where(statement => statement.Suspect is not null).ToList();
        Assert.NotEmpty(doubted);
        Assert.All(doubted, statement =>
        {
            Assert.Equal((kept, likely), (statement.Content.From.Name, statement.Suspect!.Likely));
            Assert.StartsWith("ocr: " + reason, statement.Suspect.Reason, StringComparison.Ordinal);
            Assert.True(statement.Confidence.Value < 0.6, $"{statement.Confidence.Value}");
        });
        Extracting.AssertQuotesStand(commit);
    }

    [Theory]
    [InlineData("镓、锗、铟、铊、镉和硒都用于电子仪表。")]
    [InlineData("锗（Ge）用于红外镜头。")]
    [InlineData("砷化镓用于激光器。")]
    [InlineData("镍和镉用于充电电池。")]
    [InlineData("碲镉汞用于红外探测器。")]
    [InlineData("锗和镉都用于红外窗口。")]
    [InlineData("镉（Cd）用于红外窗口。")]
    [InlineData("# 镉\n\n镉用于红外窗口。")]
    [InlineData("砷化镓用于充电桩，铟用于导航仪。")]
    [InlineData("硅用于充电桩，铟用于导航仪。")]
    [InlineData("铋、钨、锡等有色金属用于电子仪表。")]
    [InlineData("稀有金属用于航天器。")]
    public void A_name_that_its_context_bears_out_is_not_doubted(string text)
    {
        var commit = Extracting.From(text);

        Assert.NotEmpty(commit.Statements);
        Assert.All(commit.Statements, statement => Assert.Null(statement.Suspect));
    }

    [Fact]
    public void A_collective_is_doubted_where_the_document_speaks_of_its_look_alike_throughout()
    {
        var document = string.Join("\n\n", Enumerable.Repeat("稀散金属的价格变化很快。", 7).Append("稀有金属用于航天器。"));

        var statement = Assert.Single(Extracting.From(document).Statements, statement => statement.Content.Predicate == "used_in");

        Assert.Equal(new Suspect("稀散金属", "ocr: the document names this look-alike of it 7 times, and it 1 times"), statement.Suspect);
    }

    [Fact]
    public void One_sound_quote_clears_a_statement()
    {
        var statement = Assert.Single(Extracting.From("工厂从闪锌矿中回收镉（Ge）。\n\n工厂从闪锌矿中回收镉。").Statements, statement => statement.Content.From.Name == "Cd");

        Assert.Equal(2, statement.Evidence.Length);
        Assert.Equal(1, statement.Evidence.Count(evidence => evidence.Suspect is not null));
        Assert.Null(statement.Suspect);
    }

    [Theory]
    [InlineData("2021年中国镓产量为423.5吨。", "2021年，中国锗产量423.5吨。", "中国的镓产量2021年达到423.5吨。")]
    [InlineData("2021年中国镓产量为420吨。", "2021年，中国锗产量420吨。", "2021年中国锗产量为95吨。")]
    public void A_figure_that_the_document_gives_elsewhere_of_a_look_alike_is_doubted(params string[] sentences)
    {
        var commit = Extracting.From(string.Join("\n\n", sentences));

        var doubted = Assert.Single(commit.Statements, statement => statement.Suspect is not null);
        Assert.Equal(("Ge", "镓"), (doubted.Content.To?.Name, doubted.Suspect!.Likely));
        Assert.StartsWith("ocr: elsewhere the document gives the same figure", doubted.Suspect.Reason, StringComparison.Ordinal);
        Assert.Contains(Assert.Single(doubted.Evidence).Quote, sentences[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021年中国镓产量为420吨。", "2021年，中国锗产量420吨。")]
    [InlineData("2021年中国镓产量为423.5吨。", "2021年，中国锗产量423.5吨。")]
    [InlineData("2021年中国镓产量为423.5吨。", "2022年，中国锗产量423.5吨。", "中国的镓产量2021年达到423.5吨。")]
    [InlineData("2021年中国镓和锗的产量均为423.5吨。", "2021年中国镓产量为423.5吨。")]
    public void Two_metals_may_share_a_figure(params string[] sentences)
    {
        var commit = Extracting.From(string.Join("\n\n", sentences));

        Assert.True(commit.Statements.Count(statement => statement.Content.Predicate == "production") >= 2);
        Assert.All(commit.Statements, statement => Assert.Null(statement.Suspect));
    }
}
