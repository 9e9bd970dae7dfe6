namespace MineralGraph.Model.Tests.Values;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("commodity:Ga", "commodity", "Ga")]
    [InlineData("deposit:大厂", "deposit", "大厂")]
    [InlineData("org:A: B", "org", "A: B")]
    public void An_id_is_a_kind_and_a_name_and_is_written_as_it_was_read(string text, string kind, string name)
    {
        var id = EntityId.Parse(text);

        Assert.Equal((kind, name, text), (id.Kind, id.Name, id.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Ga")]
    [InlineData(":Ga")]
    [InlineData("commodity:")]
    [InlineData("commodity: ")]
    public void What_lacks_a_part_is_no_id(string? text) => Assert.False(EntityId.TryParse(text, out _));

    [Fact]
    public void Ids_are_ordered_as_they_are_written() => Assert.True(EntityId.Parse("commodity:Ga") < EntityId.Parse("commodity:Ge"));
}
