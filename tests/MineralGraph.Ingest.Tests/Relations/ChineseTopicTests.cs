namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseTopicTests
{
    [Theory]
    [InlineData("钛用于化工等行业，以及眼镜架、自行车等产品。", "化工; 眼镜架; 自行车")]
    [InlineData("钛应用于化工（酸罐及泵体等）、海洋工程（潜水器）和医疗领域。", "化工; 医疗; 泵体; 海洋工程; 酸罐")]
    [InlineData("钛可用于眼镜架，潜水器、自行车等产品。", "潜水器; 眼镜架; 自行车")]
    [InlineData("钛用于眼镜架，日本、美国等国都在开采。", "眼镜架")]
    public void A_list_of_applications_goes_on_behind_its_first_pause(string text, string uses) => Assert.Equal(uses, Uses(text, "Ti"));

    [Theory]
    [InlineData("作为潜水器不可缺少的材料，钛很耐用。", "Ti", "潜水器")]
    [InlineData("重稀土中的镝，主要用于硬盘。", "Dy", "硬盘")]
    [InlineData("钛提高了钢铁的强度，是自行车、眼镜架不可缺少的材料。", "Ti", "眼镜架; 自行车")]
    [InlineData("钛\n\n氧化镓价格不高。主要用于芯片。", "Ga", "芯片")]
    public void What_is_said_without_a_subject_is_said_of_the_topic(string text, string metal, string uses) => Assert.Equal(uses, Uses(text, metal));

    private static string Uses(string text, string metal) => string.Join("; ", Extracting.From(text).Statements
        .Where(statement => statement.Content.Predicate == "used_in" && statement.Content.From.Name == metal).Select(statement => statement.Content.To!.Value.Name).Order(StringComparer.Ordinal));
}
