namespace MineralGraph.Architecture.Tests;

public sealed class StyleTests
{
    private static IEnumerable<(string Path, string Text)> Product => SourceTree.Sources.Where(source => !source.Path.StartsWith("tests/", StringComparison.Ordinal));

    [Fact]
    public void No_body_file_or_parameter_list_is_too_long() => Assert.Empty(Product.SelectMany(source => Style.Sizes(source.Path, source.Text)));

    [Fact]
    public void No_test_file_is_too_long() =>
        Assert.Empty(SourceTree.Sources.Where(source => source.Text.Count(character => character == '\n') > Style.LongestFile).Select(source => source.Path));

    [Fact]
    public void Classes_are_closed_and_values_do_not_change() => Assert.Empty(Product.SelectMany(source => Style.Shapes(source.Path, source.Text)));

    [Fact]
    public void Names_say_something_and_stand_in_files_of_their_own() => Assert.Empty(Product.SelectMany(source => Style.Names(source.Path, source.Text)));

    [Theory]
    [InlineData("class A { }", "neither sealed")]
    [InlineData("sealed class A { public int B { get; set; } }", "a setter")]
    [InlineData("static class A { static int count; }", "mutable static")]
    [InlineData("#region x\n#endregion", "#region")]
    public void A_shape_that_is_not_wanted_is_reported(string source, string reported) => Assert.Contains(Style.Shapes("src/A.cs", source), problem => problem.Contains(reported, StringComparison.Ordinal));

    [Theory]
    [InlineData("namespace MineralGraph.X; public sealed class FileManager;", "says nothing")]
    [InlineData("namespace MineralGraph.X; public sealed class A; public sealed class B;", "2 public types")]
    [InlineData("namespace MineralGraph.X; public sealed class B;", "holds B")]
    [InlineData("namespace Elsewhere; public sealed class A;", "namespace Elsewhere")]
    public void A_name_that_is_not_wanted_is_reported(string source, string reported) =>
        Assert.Contains(Style.Names("src/MineralGraph.X/A.cs", source), problem => problem.Contains(reported, StringComparison.Ordinal));

    [Fact]
    public void What_is_too_long_or_too_deep_is_reported()
    {
        var longBody = $"sealed class A {{ void B() {{\n{string.Concat(Enumerable.Repeat("C();\n", 41))}}} }}";
        const string deep = "sealed class A { void B() { if (c) { if (c) { if (c) { if (c) { D(); } } } } } }";
        const string wide = "sealed class A { void B(int c, int d, int e, int f, int g, int h) { } }";

        Assert.Contains(Style.Sizes("A.cs", longBody), problem => problem.Contains("a body of 41", StringComparison.Ordinal));
        Assert.Contains(Style.Sizes("A.cs", deep), problem => problem.Contains("nesting of 4", StringComparison.Ordinal));
        Assert.Contains(Style.Sizes("A.cs", wide), problem => problem.Contains("6 parameters", StringComparison.Ordinal));
        Assert.Contains(Style.Sizes("A.cs", new string('\n', 401)), problem => problem.Contains("401 lines", StringComparison.Ordinal));
    }
}
