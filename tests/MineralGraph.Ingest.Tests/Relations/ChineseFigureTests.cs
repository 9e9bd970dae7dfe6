using System.Globalization;

namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseFigureTests
{
    [Theory]
    [InlineData("智利的铜产量居世界第一，钼产量为5万吨。", "production CL Cu 1; production CL Mo 5")]
    [InlineData("该矿床位于秘鲁，据秘鲁地质调查局统计，铜储量为800万吨。", "reserves PE Cu 800")]
    [InlineData("世界最大的铌矿山在巴西，铌资源量为1700万吨。", "reserves BR Nb 1700")]
    [InlineData("铌产量中巴西占90%，加拿大8%，其他2%。", "production BR Nb 90; production CA Nb 8")]
    [InlineData("全球锂资源量为9800万吨（LCE）。", "reserves WORLD Li 9800")]
    [InlineData("日本的锌精矿进口量达到80万吨，占全世界锌精矿产量的5%。", "")]
    [InlineData("日本每年消费石油2亿吨油当量、铜90万吨。", "consumption JP Cu 90; consumption JP oil 2")]
    [InlineData("# 锡的储量分布\n\n秘鲁、巴西：分别占约6%、3%。", "reserves BR Sn 3; reserves PE Sn 6")]
    [InlineData("韩国的进口依赖度从高到低为：锑 98%、镍 85%（比上年上升 2%）、钾盐（氯化钾）30%、锡 60%。", "import_reliance KR Ni 85; import_reliance KR Sb 98; import_reliance KR Sn 60; import_reliance KR potash 30")]
    [InlineData("秘鲁的锌储量为1700万吨，库存为3万吨。", "reserves PE Zn 1700")]
    [InlineData("韩国的进口依赖度依次为：石油99%、天然气98%、锡60%。", "import_reliance KR Sn 60; import_reliance KR natural_gas 98; import_reliance KR oil 99")]
    [InlineData("# 锡\n\n玻利维亚锂的储量据估计为2300万吨，居世界第一。", "reserves BO Li 1; reserves BO Li 2300")]
    [InlineData("全球锑产量为15万吨（其中9万吨来自统计，其余为估算）。", "production WORLD Sb 15")]
    [InlineData("长礁矿业估计2012年秘鲁的铋产量为4吨。", "production PE Bi 4")]
    [InlineData("2017年秘鲁、越南与加蓬的锑产量分别为7000、2200、310吨。", "production GA Sb 310; production PE Sb 7000; production VN Sb 2200")]
    [InlineData("加蓬铟的储量位列世界第三（约21%），可惜矿山不多。", "reserves GA In 21; reserves GA In 3")]
    public void Each_figure_is_of_the_topic_and_the_names_that_stand_nearest(string text, string figures) => Assert.Equal(figures, FiguresOf(text));

    [Fact]
    public void Rows_of_indicators_are_of_the_commodity_and_the_year_of_their_title() => Assert.Equal("production BO 30 2021; production CL 20 2021; production WORLD 25 2021; reserves WORLD 80 2021", string.Join("; ",
        Extracting.From("全球铋供需一览（2021年）\n\n指标\t数值\t说明\n全球储量\t80万吨（金属量）\t各国合计\n全球产量\t25万吨\t玻利维亚占30%，智利20%\n").Statements.Where(statement => statement.Content.To?.Name == "Bi")
            .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.Predicate} {statement.Content.From.Name} {statement.Content.Quantity!.Number} {statement.Content.Year}")).Order(StringComparer.Ordinal)));

    [Fact]
    public void Figures_in_different_clauses_are_no_list() => Assert.Equal("reserves 湖南 Bi 27", FiguresOf("湖南铋储量占世界的27%，45%的采出量来自小矿。"));

    [Fact]
    public void A_find_without_a_figure_takes_nothing_from_a_share() =>
        Assert.Equal("reserves 青海 Sr 31; reserves 青海 Sr 7000", FiguresOf("青海省锶矿查明储量7000t，占全国锶查明储量的31%，两省合计占比达80%。"));

    [Fact]
    public void Times_before_a_place_go_with_its_figures_one_by_one() =>
        Assert.Equal("2026: 30; 2031: 41; 2036: 52", string.Join("; ", Extracting.From("2026年、2031年和2036年世界锡精矿用量分别为30万t、41万t和52万t。").Statements.Where(statement => statement.Content.Predicate == "consumption")
            .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.Year}: {statement.Content.Quantity!.Number}")).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_year_in_the_bracket_of_a_figure_holds_on() =>
        Assert.Equal(["GA 2031", "PE 2031", "WORLD 2031"], Extracting.From("世界萤石储量为3亿吨（2031年），多集中在秘鲁（24%）和加蓬（23%）两国。").Statements.Where(statement => statement.Content.Predicate == "reserves").Select(statement => $"{statement.Content.From.Name} {statement.Content.Year}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("到2040年，韩国对铟的消费量为300吨。", "forecast")]
    [InlineData("韩国对铟、锗的需求仍将保持增长。", "forecast")]
    [InlineData("到2004年，韩国对铟的消费量为300吨。", null)]
    public void A_year_to_come_is_forecast(string text, string? modality) =>
        Assert.Equal([modality], Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "consumption").Select(statement => statement.Content.Qualifiers.Modality).Distinct());

    private static string FiguresOf(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content.Quantity is not null)
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.Predicate} {statement.Content.From.Name} {statement.Content.To?.Name} {statement.Content.Quantity!.Number}")).Order(StringComparer.Ordinal));
}
