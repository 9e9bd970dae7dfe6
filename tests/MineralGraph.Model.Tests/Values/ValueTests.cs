namespace MineralGraph.Model.Tests.Values;

public sealed class ValueTests
{
    private static readonly DocumentId Document = DocumentId.Of("text"u8);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_confidence_outside_of_0_and_1_is_none(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Confidence(value));

    [Fact]
    public void A_range_does_not_run_backwards()
    {
        Assert.Throws<ArgumentException>(() => Sample.Percent(20, 10));
        Assert.Throws<ArgumentException>(() => new NormalisedValue(2, 1, "t"));
        Assert.Throws<ArgumentException>(() => new SourceSpan(5, 5));
    }

    [Fact]
    public void A_quote_fills_its_place_and_stands_in_the_text_there_only()
    {
        var evidence = new Evidence(Document, new SourceSpan(4, 10), 1, "bauxite"[..6]);

        Assert.True(evidence.StandsIn("red bauxite"));
        Assert.False(evidence.StandsIn("our bauxide"));
        Assert.False(evidence.StandsIn("red"));
        Assert.Throws<ArgumentException>(() => new Evidence(Document, new SourceSpan(0, 3), 1, "four"));
        Assert.Throws<ArgumentException>(() => new Evidence(Document, new SourceSpan(0, 2), 1, "  "));
    }

    [Fact]
    public void One_sound_source_clears_a_statement_and_the_best_source_counts()
    {
        var doubtful = new Evidence(Document, new SourceSpan(0, 2), 1, "镉矿") { Confidence = new Confidence(0.4), Suspect = new Suspect("锗", "ocr: the like characters") };
        var sound = new Evidence(Document, new SourceSpan(5, 7), 1, "锗矿") { Confidence = new Confidence(0.9) };
        var content = Sample.Content("commodity:Ge", "occurs_at", "deposit:会泽");

        Assert.NotNull(new Statement(content, [doubtful]).Suspect);
        Assert.Null(new Statement(content, [doubtful, sound]).Suspect);
        Assert.Equal(0.9, new Statement(content, [doubtful, sound]).Confidence.Value);
    }

    [Theory]
    [InlineData(Comparator.Equal, "=")]
    [InlineData(Comparator.About, "~")]
    [InlineData(Comparator.Above, ">")]
    [InlineData(Comparator.AtLeast, ">=")]
    [InlineData(Comparator.Below, "<")]
    [InlineData(Comparator.AtMost, "<=")]
    public void A_comparator_is_read_as_it_is_written(Comparator comparator, string sign)
    {
        Assert.Equal(sign, comparator.Sign());
        Assert.Equal(comparator, ComparatorSigns.Parse(sign));
    }

    [Fact]
    public void Width_and_height_of_characters_do_not_matter() => Assert.Equal("Ga2 (90%)", CompatibilityForm.Of("Ｇａ₂　（９０％）"));

    [Theory]
    [InlineData("zh", "镓")]
    [InlineData("en", "gallium")]
    public void A_label_is_in_the_language_asked_for(string language, string label) =>
        Assert.Equal(label, new Entity(Sample.Id("commodity:Ga"), new EntityNames("镓", "gallium", "Ga", [])).Label(language));

    [Fact]
    public void A_label_falls_back_on_the_other_language_and_then_on_the_canonical_name()
    {
        Assert.Equal("镓", new Entity(Sample.Id("commodity:Ga"), new EntityNames("镓", null, null, [])).Label("en"));
        Assert.Equal("Ga", new Entity(Sample.Id("commodity:Ga"), EntityNames.None).Label("zh"));
    }
}
