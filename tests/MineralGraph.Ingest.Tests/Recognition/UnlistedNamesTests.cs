using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Tests.Recognition;

/// <summary>Names that no lexicon holds and that their own words, or those around them, show to be ones.</summary>
public sealed class UnlistedNamesTests
{
    [Theory]
    [InlineData("The Foxtail and Heron mines reopened.", "Foxtail, Heron")]
    [InlineData("Norway has large parks, namely Foxtail, Heron Bay and Otter.", "")]
    [InlineData("Norway has large tin mines, namely Foxtail, Heron Bay and Otter.", "Foxtail, Heron Bay, Otter")]
    [InlineData("The tungsten mine at Foxtail Bay was flooded.", "Foxtail Bay")]
    [InlineData("The Foxtail tin and tungsten project has a new owner.", "Foxtail")]
    [InlineData("The Heron Graphite Properties lie near the coast.", "Heron")]
    [InlineData("Work in the Otter Mining District goes on.", "Otter Mining District")]
    [InlineData("Work on the projects of Foxtail Resources goes on.", "")]
    [InlineData("It is one of the mines at Heron Metals.", "")]
    public void English_mines_are_known_by_the_words_around_them(string text, string names) => Assert.Equal(names, Named(text, "en", EntityKinds.Deposit));

    [Theory]
    [InlineData("The mining company Heron Gate has promised jobs.", "Heron Gate")]
    [InlineData("The pit is owned by the Swiss-based Heron Gate.", "Heron Gate")]
    [InlineData("The mining company has promised jobs.", "")]
    public void English_owners_are_known_by_the_words_around_them(string text, string names) => Assert.Equal(names, Named(text, "en", EntityKinds.Org));

    [Theory]
    [InlineData("湖南省安平县石门坎镇牛角冲钨锡矿普查探矿权出让", "牛角冲", EntityKinds.Deposit)]
    [InlineData("湖南省自然资源厅下发了通知。", "湖南省自然资源厅", EntityKinds.Org)]
    [InlineData("緬甸礦業部下發了通知。", "緬甸礦業部", EntityKinds.Org)]
    [InlineData("白银价格上涨，受益的有石门股份(600999)和牛角锌锗。", "石门股份、牛角锌锗", EntityKinds.Org)]
    [InlineData("湘某矿拍〔2031〕7号公告已发布。", "湘某矿拍〔2031〕7号", EntityKinds.Policy)]
    public void Chinese_names_are_known_by_what_they_are_made_of(string text, string names, EntityKinds kind) => Assert.Equal(names, Named(text, "zh", kind, "、"));

    [Theory]
    [InlineData("The Foxtail tin project lies in Norway.\n\nDrilling at Foxtail found indium.\n", "In occurs_at Foxtail")]
    [InlineData("Heron Gate Metals owns the Foxtail tin project.\n\nHeron Gate operates the Otter tin mine.\n", "Heron Gate Metals operates Otter")]
    [InlineData("Trondheim Indium Refiners Company (TIRC) was founded there.\n\nTIRC operates the Otter tin mine.\n", "Trondheim Indium Refiners Company operates Otter")]
    public void What_was_named_in_full_is_known_by_its_shorter_name(string text, string said) => Assert.Contains(said, Extracting.Said(text));

    [Fact]
    public void A_word_that_the_document_also_writes_small_is_no_shorter_name() =>
        Assert.DoesNotContain("In occurs_at Heron", Extracting.Said("The Heron tin project lies in Norway, where a heron nests.\n\nDrilling at Heron found indium.\n"));

    [Theory]
    [InlineData("江苏石门硅业科技有限公司很大。\n\n江苏石门的镓产量为5吨。\n", "江苏石门硅业科技有限公司 production Ga")]
    [InlineData("石门坎镓业材料有限公司(以下简称“坎镓科技”)很大。\n\n坎镓科技的镓产量为5吨。\n", "石门坎镓业材料有限公司 production Ga")]
    public void A_company_is_known_by_what_it_is_called_for_short(string text, string said) => Assert.Contains(said, Extracting.Said(text));

    private static string Named(string text, string language, EntityKinds kind, string between = ", ")
    {
        var knowledge = Extracting.Ingester.Knowledge;
        var found = new Recogniser(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns).Find(text, language).OfType<Mention.OfEntity>();
        return string.Join(between, found.Where(mention => (mention.Kinds & kind) != 0).Select(mention => mention.Words));
    }
}
