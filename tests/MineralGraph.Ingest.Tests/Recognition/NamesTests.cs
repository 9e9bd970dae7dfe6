using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Tests.Recognition;

/// <summary>Words that name something elsewhere and nothing where they stand.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("Stratiform chromite deposits are found in Turkey.", "Stratiform")]
    [InlineData("中国北方稀土的稀土产量为9万吨。", "中国北方 ")]
    [InlineData("稀有金属铍是卫星、导弹不可缺少的材料。", "rare_metals")]
    public void What_is_none_here_is_not_spoken_of(string text, string name) => Assert.DoesNotContain(Extracting.Said(text), said => said.Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "Thallium(I) oxide", "I")]
    [InlineData("en", "Iron(V) oxide", "V")]
    [InlineData("en", "The Zn-Pb deposit holds silver.", "Zn-Pb")]
    public void What_is_none_here_is_not_recognised(string language, string text, string name)
    {
        var knowledge = Extracting.Ingester.Knowledge;

        var found = new Recogniser(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns).Find(text, language).OfType<Mention.OfEntity>().ToList();

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, mention => mention.Words == name);
    }
}
