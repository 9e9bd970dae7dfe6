using MineralGraph.Schema;

namespace MineralGraph.Model.Tests.Schema;

public sealed class OntologyTests
{
    private const string Small = """
        kinds:
          metal: {en: Metal, zh: 金属, type: Metal}
          mine: {en: Mine, zh: 矿山, type: Mine}
        qualifiers:
          measure: {en: measure, zh: 计量, values: {share: {en: share, zh: 占比}}}
          partner: {en: partner, zh: 对方, kinds: [mine]}
        dimensions:
          t: {en: tonnes, zh: 吨}
        predicates:
          occurs_at: {en: occurs at, zh: 产于, from: [metal], to: [mine], object: required, cardinality: one, qualifiers: [measure], measure: [share], dimensions: [t]}
        background:
          mine_within: {en: lies in, zh: 位于, from: [mine], to: [mine], transitive: true}
        """;

    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "en: Metal, zh: 金属", "en: Metal, zh: ''", "MG3002", "x.yml: the kind metal needs words in both languages, en and zh." },
        { "en: share, zh: 占比", "en: share", "MG3002", "x.yml: the measure share needs words in both languages, en and zh." },
        { ", type: Mine", "", "MG3002", "x.yml: the kind mine names no type of schema.graphql (type)." },
        { "kinds: [mine]", "kinds: [mountain]", "MG3002", "x.yml: the qualifier partner names the kind \"mountain\", which is not defined." },
        { "kinds: [mine]", "values: {}", "MG3002", "x.yml: the qualifier partner needs either values or kinds." },
        { "from: [metal], to: [mine], object", "from: [], to: [mine], object", "MG3002", "x.yml: the predicate occurs_at names no kind for its subject (from)." },
        { "to: [mine], object", "to: [pit], object", "MG3002", "x.yml: the predicate occurs_at names the kind \"pit\", which is not defined." },
        { "object: required", "object: none", "MG3002", "x.yml: the predicate occurs_at must name kinds for its object (to) if, and only if, it has one (object)." },
        { "measure: [share], dim", "measure: [], dim", "MG3002", "x.yml: the predicate occurs_at must list the values of measure if, and only if, it allows that qualifier." },
        { "measure: [share], dim", "measure: [shares], dim", "MG3002", "x.yml: the predicate occurs_at names the measure \"shares\", which is not defined." },
        { "qualifiers: [measure]", "qualifiers: [measure, role]", "MG3002", "x.yml: the predicate occurs_at names the qualifier \"role\", which is not defined." },
        { "dimensions: [t]", "dimensions: [kg]", "MG3002", "x.yml: the predicate occurs_at names the dimension \"kg\", which is not defined." },
        { "cardinality: one", "cardinality: one, symmetric: true", "MG3002", "x.yml: the predicate occurs_at cannot be symmetric: its ends have different kinds." },
        { "to: [mine], transitive", "to: [], transitive", "MG3002", "x.yml: the background relation mine_within needs kinds at both ends (from, to)." },
        { "to: [mine], transitive", "to: [place], transitive", "MG3002", "x.yml: the background relation mine_within names the kind \"place\", which is not defined." },
    };

    [Fact]
    public void The_small_ontology_of_these_tests_is_whole()
    {
        var ontology = Ontology.Parse("x.yml", Small);

        Assert.Equal(["metal", "mine"], ontology.Kinds.Keys);
        Assert.Equal(Cardinality.One, ontology.Predicates["occurs_at"].Cardinality);
        Assert.Equal("产于", ontology.Predicates["occurs_at"].Label.In("zh"));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_ontology_is_refused_and_the_place_is_named(string right, string wrong, string code, string message)
    {
        Assert.Contains(right, Small, StringComparison.Ordinal);

        var refused = Assert.Throws<ProblemException>(() => Ontology.Parse("x.yml", Small.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(new Problem(code, message), refused.Problem);
    }

    [Theory]
    [InlineData("kinds: [", "x.yml, line 1")]
    [InlineData("kinds:\n  metal: {en: Metal, colour: grey}", "x.yml, line 2")]
    [InlineData("kinds:\n  metal: {en: Metal}\n  metal: {en: Metal}", "x.yml, line 2: Encountered duplicate key")]
    [InlineData("", "x.yml is empty")]
    public void What_is_no_such_yaml_is_refused_with_its_line(string text, string place)
    {
        var refused = Assert.Throws<ProblemException>(() => Ontology.Parse("x.yml", text));

        Assert.Equal("MG3001", refused.Problem.Code);
        Assert.StartsWith(place, refused.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_left_empty_are_refused_as_undefined() =>
        Assert.Equal("x.yml: it defines no kinds.", Assert.Throws<ProblemException>(() => Ontology.Parse("x.yml", "kinds:\npredicates:\n")).Problem.Message);

    [Fact]
    public void What_the_guide_allows_is_allowed()
    {
        Assert.Empty(Check(Sample.ByProduct("commodity:Ga", "host:bauxite") with { Quantity = Sample.Percent(60) }));
        Assert.Empty(Check(Sample.ByProduct("commodity:REE", "commodity:Fe", "co_product")));
        Assert.Empty(Check(Sample.Content("country:JP", "import_reliance", "commodity:Ga") with { Qualifiers = new Qualifiers { Partner = "country:CN", Modality = "estimate" } }));
        Assert.Empty(Check(Sample.Content("policy:稀土管理条例", "policy_date", null) with { Date = new DateOnly(2024, 10, 1) }));
        Assert.Empty(Check(Sample.Content("policy:x", "regulates", "commodity:Ga") with { Qualifiers = new Qualifiers { Measure = "export_control" } }));
    }

    [Theory]
    [InlineData("commodity:Ga", "glows_in", "use:lamp", "MG3010")]
    [InlineData("host:bauxite", "by_product_of", "host:coal", "MG3011")]
    [InlineData("commodity:Ga", "by_product_of", null, "MG3012")]
    [InlineData("commodity:Ga", "concentration", "country:CN", "MG3012")]
    [InlineData("commodity:Ga", "by_product_of", "country:CN", "MG3013")]
    public void Ends_that_a_predicate_does_not_take_are_told(string from, string predicate, string? to, string code) =>
        Assert.Equal([code], Check(Sample.Content(from, predicate, to)).Select(problem => problem.Code));

    [Fact]
    public void Qualifiers_and_dimensions_that_a_predicate_does_not_take_are_told()
    {
        var production = Sample.Content("country:CN", "production", "commodity:Ga");

        Assert.Equal("MG3014 production takes no role.", Single(production with { Qualifiers = new Qualifiers { Role = "main" } }));
        Assert.Equal("MG3015 \"tax\" is no measure of production: it is one of share, rank, capacity.", Single(production with { Qualifiers = new Qualifiers { Measure = "tax" } }));
        Assert.Equal("MG3015 \"soon\" is no modality of production: it is one of ended, estimate, forecast, planned, target.", Single(production with { Qualifiers = new Qualifiers { Modality = "soon" } }));
        Assert.Equal("MG3015 \"China\" is no partner of exports: it is one of the entities of kind country or region, written like country:name.",
            Single(Sample.Content("country:CN", "exports", "commodity:Ga") with { Qualifiers = new Qualifiers { Partner = "China" } }));
        Assert.Equal("MG3016 A value in \"%\" is none of substitutes.", Single(Sample.Content("commodity:Ge", "substitutes", "commodity:Ga") with { Quantity = Sample.Percent(3) }));
    }

    private static string Single(StatementContent content) => Assert.Single(Check(content)).ToString();

    private static IEnumerable<Problem> Check(StatementContent content) => Ontology.BuiltIn.Check(content);
}
