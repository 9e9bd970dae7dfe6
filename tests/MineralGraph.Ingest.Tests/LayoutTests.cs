using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void A_sentence_broken_into_lines_with_blank_lines_between_is_read_whole_and_quoted_as_it_stands()
    {
        var lines = Enumerable.Repeat("这里的文字按照固定的栏宽断开成为许多短行而且每两行之间", 8).Append("还隔着空行。我们注意到，这些年来镓主要伴生于分布广泛的铝").Append("土矿中，这一点没有疑问。");

        var commit = Extracting.From(string.Join("\n\n", lines));

        var evidence = Assert.Single(Assert.Single(commit.Statements, statement => statement.Content.Predicate == "by_product_of").Evidence);
        Assert.Contains("铝\n\n土矿", evidence.Quote, StringComparison.Ordinal);
        Extracting.AssertQuotesStand(commit);
    }

    [Fact]
    public void A_heading_lends_its_subject_to_the_sentences_below() =>
        Assert.Contains("Ge used_in 光纤", Extracting.Said("## 6.2 锗\n\n主要用于光纤和红外镜头。\n"));

    [Theory]
    [InlineData('·')]
    [InlineData('•')]
    public void A_dot_before_a_line_makes_it_an_item_and_dots_on_both_sides_a_running_head(char dot) =>
        Assert.Equal(["Ga by_product_of bauxite", "In by_product_of zinc_ore"], Extracting.Said($"# 镓与铟的来源\n\n{dot} 镓来自铝土矿。\n{dot} 铟来自锌矿。\n\n{dot}锗来自褐煤{dot}\n").Where(said => said.Contains("by_product", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_lead_in_announces_are_items_however_brief_they_are() =>
        Assert.Equal(["Sb occurs_in_region 云南", "Sb occurs_in_region 贵州"], Extracting.Said("# 锑矿资源分布\n\n主要产地：\n云南\n贵州\n").Where(said => said.Contains("occurs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_spoken_a_breath_a_line_is_read_as_one_speaks()
    {
        string[] breaths = ["大家好今天聊聊国内的铟", "很多人没听过这种金属", "国内铟储量主要在南方", "42%在广西", "28%在云南", "剩下的零散分布于湖南、广东", "它跟着锌矿走", "价格也涨得厉害"];

        var commit = Extracting.From(string.Join('\n', breaths));

        Assert.Contains(commit.Statements, statement => statement.Content is { Predicate: "reserves", From.Name: "广西", To.Name: "In", Quantity.Number: 42 });
        Extracting.AssertQuotesStand(commit);
        Assert.DoesNotContain("广西 reserves In", Extracting.Said(string.Join('\n', breaths.Take(5))));
    }

    [Fact]
    public void A_dash_makes_an_item_of_a_few_words() =>
        Assert.Contains("Sc by_product_of nickel_ore", Extracting.Said("# 钪的来源\n\n- 菲律宾（镍矿副产品）\n"));

    [Theory]
    [InlineData("、")]
    [InlineData("光纤、")]
    [InlineData("光纤和")]
    public void A_flattened_table_that_is_cut_off_behind_a_comma_is_read_to_there(string end)
    {
        var commit = Extracting.From($"表 1　依赖进口的矿产\n\n净进口\n依赖度\n\n生产集中\n指数\n\n主要生产国\n（占比）\n\n涉及的应用领域\n\n铌 1 8 256 巴西（0.91） 特种钢\n\n锗 0.84 5 329 中国（0.71） {end}");

        Assert.Contains(commit.Statements, statement => statement.Content is { Predicate: "import_reliance", To.Name: "Ge" } or { From.Name: "Ge" } or { To.Name: "Ge" });
        Extracting.AssertQuotesStand(commit);
    }

    [Fact]
    public void A_flattened_table_is_read_by_its_header_and_quoted_by_row()
    {
        const string table = """
            表 1　日本高度依赖进口的矿产

            净进口
            依赖度

            生产集中
            指数

            主要生产国
            （占比）

            涉及的应用领域

            锗 0.84 5 329 中国（0.71） 红外镜头、光纤

            铌 1 8 256 巴西（0.91）、
            加拿大 高强度钢
            """;

        var commit = Extracting.From(table);
        var said = commit.Statements.Select(statement => $"{statement.Content.From.Name} {statement.Content.Predicate} {statement.Content.To?.Name} {statement.Content.Quantity?.Normalised.Low}".TrimEnd()).ToList();

        Assert.Superset(new HashSet<string>
        {
            "JP import_reliance Ge 0.84", "JP import_reliance Nb 1", "Ge concentration  5329", "Nb concentration  8256", "CN production Ge 71", "BR production Nb 91", "CA production Nb", "Ge used_in 红外镜头", "Ge used_in 光纤",
        }, said.ToHashSet());
        Extracting.AssertQuotesStand(commit);
    }

    [Theory]
    [InlineData("指标\t2024年\t2025年预测\n全球锂产量\t120.5万吨\t150万吨\n全球锂需求量\t110万吨\t140万吨\n", "WORLD production Li 1205000 2024", "WORLD consumption Li 1400000 2025")]
    [InlineData("# Lithium\n\n| Country | Mine production 2022 (t) | Reserves (t) |\n| --- | --- | --- |\n| Chile | 39,000 | 9,300,000 |\n", "CL production Li 39000 2022", "CL reserves Li 9300000 ")]
    public void A_table_with_separated_cells_is_read_by_row_and_header(string table, params string[] expected)
    {
        var commit = Extracting.From(table);

        var said = commit.Statements.Select(statement => $"{statement.Content.From.Name} {statement.Content.Predicate} {statement.Content.To?.Name} {statement.Content.Quantity?.Normalised.Low} {statement.Content.Year}").ToHashSet();
        Assert.Superset(expected.ToHashSet(), said);
        Assert.All(commit.Statements.SelectMany(statement => statement.Evidence), evidence => Assert.False(evidence.IsExplicit));
        Extracting.AssertQuotesStand(commit);
    }

    [Fact]
    public void What_is_denied_is_not_stated() => Assert.DoesNotContain("Ga by_product_of bauxite", Extracting.Said("这里的镓不伴生于铝土矿。"));

    [Fact]
    public void What_is_forecast_says_so()
    {
        var statement = Assert.Single(Extracting.From("预计2030年智利锂产量为20万吨。").Statements, statement => statement.Content.Predicate == "production");

        Assert.Equal(("forecast", 2030), (statement.Content.Qualifiers.Modality, statement.Content.Year!.Value));
    }

    [Fact]
    public void Numbers_of_notices_are_no_running_heads()
    {
        var notices = string.Join("\n\n", Enumerable.Range(4, 3).Select(number => $"商务部\n公告2031年第{number}号\n\n决定对锑实施出口管制。"));

        Assert.Contains(Extracting.Said(notices), said => said.StartsWith("公告2031年第4号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comma_at_the_end_of_a_line_is_that_of_its_language()
    {
        var source = new SourceText("智利占27%,\nNorilsk 占40%。");

        Assert.Equal("智利占27%，Norilsk占40%。", BlockCleaner.Clean(source, [new TextSpan(0, 7), new TextSpan(8, source.Text.Length)]).Text);
    }
}
