namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseCoordinationTests
{
    [Theory]
    [InlineData("镓和铼分别来自铝土矿和辉钼矿。", "Ga > bauxite; Re > molybdenite")]
    [InlineData("镓来自铝土矿，锗来自褐煤。", "Ga > bauxite; Ge > lignite")]
    [InlineData("铋是铜、锡等矿种的伴生矿。", "Bi > copper_ore; Bi > tin_ore")]
    [InlineData("铊多伴生于铜等有色金属硫化矿物中。", "Tl > copper_ore; Tl > nonferrous_sulfide_mineral")]
    [InlineData("金顶铅锌矿中伴生铊。", "Tl > lead_zinc_ore")]
    [InlineData("工厂所用的铟取自含铟锌矿。", "In > zinc_ore")]
    [InlineData("锡矿伴生铟、铋、锗，铜矿伴生硒。", "Bi > tin_ore; Ge > tin_ore; In > tin_ore; Se > copper_ore")]
    [InlineData("铟很贵。从铜阳极泥里回收银、硒。", "Ag > copper_anode_slime; Se > copper_anode_slime")]
    [InlineData("铜矿中伴生钼铋。", "Bi > copper_ore; Mo > copper_ore")]
    [InlineData("铼很稀少，工业上在焙烧辉钼精矿时从烟气中回收。", "Re > flue_gas")]
    [InlineData("锗是炼锌和燃煤的副产物。", "Ge > Zn; Ge > coal")]
    [InlineData("# 铋\n\n多伴生于钨、锡矿床中，大部分在炼铅过程中作为副产物回收。", "Bi > Pb; Bi > tin_ore; Bi > tungsten_ore")]
    [InlineData("钴是铜、镍开采的副产品，约六成产自铜矿。", "Co > Cu; Co > Ni; Co > copper_ore")]
    [InlineData("萤石常与方解石、重晶石等矿物共生。", "fluorite > barite; fluorite > calcite")]
    public void Each_by_product_goes_with_its_own_host(string text, string pairs) =>
        Assert.Equal(pairs, string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "by_product_of")
            .Select(statement => $"{statement.Content.From.Name} > {statement.Content.To?.Name}").Order(StringComparer.Ordinal)));

    [Fact]
    public void What_is_left_is_not_the_share_before() =>
        Assert.Equal(["bauxite 90", "sphalerite "], Extracting.From("世界上约九成的镓来自铝土矿，其余来自闪锌矿。").Statements.Where(statement => statement.Content.Predicate == "by_product_of").Select(statement => $"{statement.Content.To?.Name} {statement.Content.Quantity?.Number}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("九成的镉是炼锌的副产品。", 90)]
    [InlineData("镓主要存在于铝土矿中（约占70%）。", 70)]
    public void A_share_before_the_metal_or_in_brackets_behind_the_host_is_the_share_of_that_source(string text, double share) =>
        Assert.Equal(share, (double)Extracting.From(text).Statements.Single(statement => statement.Content.Predicate == "by_product_of").Content.Quantity!.Number);

    [Fact]
    public void Provinces_led_in_by_their_country_stand_among_countries() =>
        Assert.Equal(["BO", "CA", "KR", "俄勒冈州", "内华达州"], Extracting.From("较大的锡矿位于玻利维亚、美国内华达州和俄勒冈州、加拿大以及韩国。").Statements.Where(statement => statement.Content.Predicate == "occurs_in_region").Select(statement => statement.Content.To!.Value.Name).Order(StringComparer.Ordinal));
}
