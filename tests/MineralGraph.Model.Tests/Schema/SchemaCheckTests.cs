using MineralGraph.Schema;

namespace MineralGraph.Model.Tests.Schema;

public sealed class SchemaCheckTests
{
    private static readonly SchemaFiles Files = SchemaFiles.BuiltIn;

    [Fact]
    public void The_files_that_are_built_in_agree() => Assert.Empty(SchemaCheck.Problems(Files));

    [Fact]
    public void All_background_files_and_the_migrations_of_the_embedded_store_are_built_in()
    {
        Assert.Contains(Files.Background, file => file.Path == "background.tsv");
        Assert.Contains(Files.Migrations, file => file.Path == "sqlite/0001-graph.sql");
        Assert.Equal(Enumerable.Range(1, Migration.Of("sqlite").Length), Migration.Of("sqlite").Select(migration => migration.Number));
    }

    [Fact]
    public void An_ontology_that_cannot_be_read_is_the_one_problem() => Reports(Files with { Ontology = new SchemaFile("ontology.yml", "kinds: [") }, "MG3001 ontology.yml, line 1");

    [Fact]
    public void A_background_fact_of_an_unknown_relation_is_reported() => Reports(WithBackground("near\thost:a\thost:b\tS"), "MG3110 more.tsv, line 1");

    [Fact]
    public void Things_that_lie_within_themselves_are_reported_with_their_lines()
    {
        var circle = WithBackground("host_within\thost:a\thost:b\tS\nhost_within\thost:b\thost:a\tS");

        Assert.Equal(["MG3111 more.tsv, line 1: host:a would lie within itself.", "MG3111 more.tsv, line 2: host:b would lie within itself."], SchemaCheck.Problems(circle).Select(problem => problem.ToString()));
        Reports(WithBackground("host_within\thost:a\thost:a\tS"), "MG3111 more.tsv, line 1: host:a would lie within itself.");
    }

    [Fact]
    public void A_kind_without_a_type_in_the_api_is_reported() => Reports(WithSdl("type Deposit implements Node & Entity", "type Pit implements Node"),
        "MG3201 schema.graphql has no type Deposit that implements Node, but ontology.yml names it for the kind deposit.");

    [Fact]
    public void A_type_of_entity_without_a_kind_is_reported() => Reports(WithSdl("type Query {", "\"A lake.\"\ntype Lake implements Node & Entity {\n  \"Its id.\"\n  id: ID!\n}\n\n\"The ways in.\"\ntype Query {"),
        ": Lake implements Entity, but no kind of ontology.yml names it.");

    [Fact]
    public void A_qualifier_that_the_api_does_not_show_is_reported() => Reports(WithSdl("  basis: String\n  \"Where it holds", "  ground: String\n  \"Where it holds"),
        "MG3203 schema.graphql: the type Statement has no field basis, which is a qualifier of ontology.yml.");

    [Theory]
    [InlineData("\"The names of an entity.\"\ntype Names {", "type Names {", ": Names has no description.")]
    [InlineData("  \"The Chinese name.\"\n", "", ": Names.zh has no description.")]
    [InlineData("  \"By id.\"\n", "", ": StatementOrder.ID has no description.")]
    public void What_the_api_does_not_describe_is_reported(string right, string wrong, string problem) => Reports(WithSdl(right, wrong), problem);

    [Theory]
    [InlineData("sqlite/0003-later.sql", "CREATE TABLE x (y);", "MG3302 sqlite/0003-later.sql: number 0002 is missing or given twice.")]
    [InlineData("sqlite/0001-twice.sql", "CREATE TABLE x (y);", "MG3302 sqlite/0001-twice.sql: number 0002 is missing or given twice.")]
    [InlineData("sqlite/later.sql", "CREATE TABLE x (y);", "MG3301 sqlite/later.sql has no number.")]
    [InlineData("neo4j/0001-graph.cypher", " ", "MG3303 neo4j/0001-graph.cypher is empty.")]
    public void Migrations_out_of_number_are_reported(string path, string script, string problem) =>
        Reports(Files with { Migrations = [new SchemaFile("sqlite/0001-graph.sql", Text("sqlite/0001-graph.sql")), new SchemaFile(path, script)] }, problem);

    [Fact]
    public void A_qualifier_that_the_store_has_no_column_for_is_reported() =>
        Reports(Files with { Migrations = [new SchemaFile("sqlite/0001-graph.sql", Text("sqlite/0001-graph.sql").Replace("partner", "other_side", StringComparison.Ordinal))] },
            "MG3304 sqlite: no migration makes a column for partner, which is a qualifier of ontology.yml.");

    [Fact]
    public void The_first_disagreement_stops_the_start() => Assert.Equal("MG3001",
        Assert.Throws<ProblemException>(() => SchemaCheck.Require(Files with { Ontology = new SchemaFile("ontology.yml", "kinds: [") })).Problem.Code);

    private static void Reports(SchemaFiles files, string problem) => Assert.Contains(problem, Assert.Single(SchemaCheck.Problems(files)).ToString(), StringComparison.Ordinal);

    private static SchemaFiles WithBackground(string text) => Files with { Background = [.. Files.Background, new SchemaFile("more.tsv", text)] };

    private static SchemaFiles WithSdl(string right, string wrong)
    {
        Assert.Contains(right, Files.Sdl.Text, StringComparison.Ordinal);
        return Files with { Sdl = Files.Sdl with { Text = Files.Sdl.Text.Replace(right, wrong, StringComparison.Ordinal) } };
    }

    private static string Text(string path) => Files.Migrations.Single(file => file.Path == path).Text;
}
