using System.Globalization;

namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseCompanyTests
{
    [Theory]
    [InlineData("印度尼西亚盛产锡。\n\n嘉能可今年的表现不错，锡产量达到3万吨，占全球的7%。", "嘉能可 Sn 3; 嘉能可 Sn 7")]
    [InlineData("力拓在智利扩张。\n\n公司2031年生产铜44万吨。", "力拓 Cu 44")]
    [InlineData("# 力拓\n\n该公司2031年生产铜44万吨，同比增长6%。", "力拓 Cu 44")]
    [InlineData("北方矿业是国内领先的钼生产企业，钼精矿年产能2.1万吨。", "北方矿业 Mo 2.1")]
    [InlineData("智利：嘉能可和力拓各有铜矿，铜产量占全球的23%。", "CL Cu 23")]
    public void What_is_said_of_a_company_is_not_said_of_a_country(string text, string figures) => Assert.Equal(figures, FiguresOf(text));

    [Theory]
    [InlineData("秘鲁锌产量为140万吨，同比下滑3%。", "PE Zn 140")]
    [InlineData("秘鲁锌产量增至150万吨。", "PE Zn 150")]
    public void By_how_much_it_grew_is_not_how_much_it_is(string text, string figures) => Assert.Equal(figures, FiguresOf(text));

    private static string FiguresOf(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content is { Predicate: "production", Quantity: not null })
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.From.Name} {statement.Content.To?.Name} {statement.Content.Quantity!.Number}")).Order(StringComparer.Ordinal));
}
