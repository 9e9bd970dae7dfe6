namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseLabelTests
{
    [Fact]
    public void A_line_of_metals_with_a_colon_says_what_the_lines_below_are_about() =>
        Assert.Equal("Pr > 陶瓷电容; Sm > 陶瓷电容", UsesIn("# 稀土的应用\n\n镨 (Pr)、钐 (Sm)：\n\n陶瓷电容：损耗很低。"));

    [Fact]
    public void A_line_that_names_its_own_metal_is_not_about_that_of_the_heading() =>
        Assert.Equal("Gd > 磁共振成像", UsesIn("# 钇的应用\n\n磁共振成像：钆可以增强影像。"));

    [Theory]
    [InlineData("[1] 王某. 镓的资源与攀枝花铁矿提镓研究[J]. 某某学报, 2019.")]
    [InlineData("## 参考文献\n\n王某. 镓主要伴生于铝土矿. 某某学报, 2019.")]
    public void Works_that_are_cited_state_nothing(string text) => Assert.Empty(Extracting.From(text).Statements);

    [Fact]
    public void A_deposit_named_behind_its_place_lies_nowhere_else() =>
        Assert.Equal("CN; CN; 云南", PlacesIn("这类矿化只出现在玻利维亚和我国云南的金顶。"));

    private static string UsesIn(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "used_in").Select(statement => $"{statement.Content.From.Name} > {statement.Content.To?.Name}").Order(StringComparer.Ordinal));

    private static string PlacesIn(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "located_in").Select(statement => statement.Content.To?.Name).Order(StringComparer.Ordinal));
}
