namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>What the engine does around a rule: asides, what goes on behind a semicolon, what several hold together.</summary>
public sealed class EngineTests
{
    [Theory]
    [InlineData("镓（一种柔软的银白色金属）主要伴生于铝土矿。", "Ga by_product_of bauxite")]
    [InlineData("Indium, which melts at a low temperature, is recovered from zinc smelter residues.", "In by_product_of zinc_smelting_residue")]
    public void What_is_said_in_passing_keeps_no_ends_apart(string text, string expected) => Assert.Equal([expected], Extracting.Said(text));

    [Fact]
    public void What_a_semicolon_goes_on_is_about_the_same() =>
        Assert.Equal(["CN production Sb", "TJ production Sb"], Extracting.Said("中国的锑产量为6万吨；塔吉克斯坦1.7万吨。").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Selenium is won as a by-product of tin mining.", "Se by_product_of tin_ore")]
    [InlineData("Selenium is won as a by-product of tin smelting.", "Se by_product_of Sn")]
    public void What_is_mined_is_ore_and_what_is_smelted_is_metal(string text, string expected) => Assert.Equal([expected], Extracting.Said(text));

    [Theory]
    [InlineData("Some 9 tonnes of osmium are refined each year.", "WORLD production Os")]
    [InlineData("The plant is new. It says that 9 tonnes of osmium are refined each year.", "")]
    public void A_figure_without_a_place_is_the_worlds_unless_it_is_somebodys(string text, string expected) => Assert.Equal(expected, string.Join("; ", Extracting.Said(text)));

    [Fact]
    public void The_mine_is_the_one_named_last() =>
        Assert.Contains("Longreef production Sb", Extracting.Said("Glencore, a Swiss trader, bought the Longreef mine in Bolivia. The mine produced some 700 tons of antimony."));

    [Theory]
    [InlineData("加蓬是中国之外最大的铋生产国。")]
    [InlineData("Gabon is the largest producer of bismuth outside China.")]
    public void The_first_of_the_rest_is_not_the_first(string text) =>
        Assert.DoesNotContain(Extracting.From(text).Statements, statement => statement.Content.Quantity is not null);

    [Theory]
    [InlineData("The largest producers of tellurium are Japan, Sweden and Canada.")]
    [InlineData("Japan, Sweden and Canada were the leading producers of tellurium.")]
    public void Of_the_largest_producers_none_is_the_first(string text)
    {
        var producers = Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "production").ToList();

        Assert.Equal(["CA", "JP", "SE"], producers.Select(statement => statement.Content.From.Name).Order(StringComparer.Ordinal));
        Assert.All(producers, statement => Assert.Null(statement.Content.Quantity));
    }

    [Fact]
    public void A_project_called_after_what_it_holds_is_no_company() =>
        Assert.Contains("Longreef located_in BO", Extracting.Said("The Longreef Graphite Project lies in Bolivia."));

    [Fact]
    public void A_year_begins_no_range_of_tonnages() =>
        Assert.Contains(Extracting.From("World output of tellurium rose from 90 tonnes in 2004 to 2,500 tonnes in 2008.").Statements, statement => statement.Content.Quantity is { Number: 2500, Max: null });

    [Fact]
    public void What_two_hold_together_neither_holds_alone()
    {
        Assert.Empty(Extracting.Said("智利和秘鲁的铜产量合占全球的38%。"));
        Assert.Equal(["CL production Cu"], Extracting.Said("智利的铜产量占全球的27%。"));
    }

    [Fact]
    public void What_an_old_name_points_at_is_the_deposit_named_last() =>
        Assert.Contains("甲基卡 reserves Li", Extracting.Said("甲基卡在四川。大家都很关注。这座矿床的锂储量高达180万吨。"));

    [Fact]
    public void The_place_behind_a_year_is_spoken_of_and_no_list_before_it() =>
        Assert.DoesNotContain("ES reserves Sr", Extracting.Said("锶矿分布于西班牙、墨西哥等国家，2012年伊朗锶储量约1100万吨，居世界首位。"));

    [Fact]
    public void Figures_go_on_with_what_the_sentence_before_measured() =>
        Assert.Equal(["CA reserves In", "PE reserves In"], Extracting.Said("铟储量全球不多。加拿大跟上，700吨，秘鲁呢，才580吨。").Where(said => said.Contains("reserves", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_a_sort_of_vein_is_not_spoken_of() =>
        Assert.Equal(["barite by_product_of galena"], Extracting.Said("重晶石产于石英脉、萤石脉里，常与方铅矿共生。"));

    [Fact]
    public void Behind_a_semicolon_another_metal_has_uses_of_its_own() =>
        Assert.Equal(["Gd used_in scanners", "Te used_in 光伏组件"], Extracting.Said("Tellurium is used in solar panels; gadolinium, a lanthanide, is used in scanners.").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("大水沟矿碲储量约300吨，品位约1.3%。", 300)]
    public void A_grade_is_no_share_of_what_there_is(string text, double only) =>
        Assert.Equal([only], Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "reserves").Select(statement => statement.Content.Quantity!.Number).Distinct());

    [Fact]
    public void A_country_that_ore_comes_from_does_not_take_it() =>
        Assert.DoesNotContain(Extracting.Said("去年从蒙古进口萤石20万吨，从墨西哥进口萤石5万吨，主要从泰国进口。"), said => said.StartsWith("MN import_reliance", StringComparison.Ordinal) || said.StartsWith("MX import_reliance", StringComparison.Ordinal));

    [Theory]
    [InlineData("硫化镍矿床分布于加拿大。")]
    [InlineData("云南冲积锡矿床很多。")]
    public void What_tells_the_sort_of_a_deposit_is_no_name(string text) => Assert.DoesNotContain(Extracting.Said(text), said => said.Contains("located_in", StringComparison.Ordinal) || said.Contains("occurs_at", StringComparison.Ordinal));

    [Theory]
    [InlineData("政府推动外资公司开发智利阿塔卡马盐湖。", "政府推动外资公司")]
    [InlineData("察尔汗盐湖位于青海海西蒙古族藏族自治州。", "located_in MN")]
    [InlineData("牦牛坪稀土矿位于四川冕宁县西南20公里。", "located_in 西南")]
    public void What_only_looks_like_a_name_is_none(string text, string name) => Assert.DoesNotContain(Extracting.Said(text), said => said.Contains(name, StringComparison.Ordinal));
}
