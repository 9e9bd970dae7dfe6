using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class SchemaBindingTests
{
    private static readonly GraphQLSchema Schema = GraphQLSchema.Parse("""
        type Query { thing: Thing, node: Node, day(of: Day): Day, things: [Thing!]! }
        interface Node { id: ID!, label: String }
        type Thing implements Node { id: ID!, label: String, size: Int, parts: Parts }
        type Parts { items: [Thing], totalCount: Int }
        scalar Day
        """);

    [Fact]
    public void Names_that_the_schema_lacks_are_reported_together()
    {
        var map = new ResolverMap().Resolve("Qery", "thing", Null).Resolve("Query", "thin", Null).TypeName("Thing", _ => null);
        var exception = Assert.Throws<GraphQLSchemaException>(() => SchemaBinding.Create(Schema, map));
        Assert.Equal(
            [
                "A resolver is registered for \"Qery.thing\", but the schema has no object type or interface \"Qery\". Did you mean \"Query\"?",
                "A resolver is registered for \"Query.thin\", but type \"Query\" has no such field. Did you mean \"thing\" or \"things\"?",
                "A type name is registered for \"Thing\", but the schema has no interface or union \"Thing\".",
            ],
            exception.Errors.Select(error => error.Message));
        Assert.All(exception.Errors, error => Assert.Equal(ErrorCodes.SchemaBinding, error.Code));
    }

    [Fact]
    public void A_field_that_the_schema_lacks_cannot_be_bound()
    {
        var exception = Assert.Throws<GraphQLSchemaException>(() => new SchemaBinding(Schema).Bind("Thing", "siz", Null));
        Assert.Equal("MG3103 A resolver is registered for \"Thing.siz\", but type \"Thing\" has no such field. Did you mean \"size\" or \"id\"?", exception.Message);
    }

    [Fact]
    public async Task What_a_host_makes_of_an_exception_gets_its_place_and_path()
    {
        var binding = new SchemaBinding(Schema).Bind("Query", "thing", (_, _, _) => throw new InvalidOperationException("no store"));
        var engine = new GraphQLEngine(Schema, binding, new GraphQLOptions { Translate = exception => new GraphQLError($"Told: {exception.Message}.", "MG4000") });
        Assert.Equal(
            """{"errors":[{"message":"Told: no store.","locations":[{"line":1,"column":3}],"path":["t"],"extensions":{"code":"MG4000"}}],"data":{"t":null}}""",
            await engine.ExecuteAsync(new GraphQLRequest("{ t: thing { id } }")));
    }

    [Fact]
    public async Task One_function_may_tell_all_type_names()
    {
        var binding = new SchemaBinding(Schema, _ => "Thing").Bind("Query", "node", (_, _, _) => One(new Dictionary<string, object?> { ["id"] = "n" }));
        Assert.Equal("""{"data":{"node":{"__typename":"Thing","id":"n"}}}""", await new GraphQLEngine(Schema, binding).ExecuteAsync(new GraphQLRequest("{ node { __typename id } }")));
    }

    [Theory]
    [InlineData("{ thing { id } }", GraphQLOutcome.Executed)]
    [InlineData("{ thing { idd } }", GraphQLOutcome.Invalid)]
    [InlineData("mutation { thing }", GraphQLOutcome.Invalid)]
    public async Task The_outcome_tells_whether_anything_ran(string query, GraphQLOutcome outcome) =>
        Assert.Equal(outcome, await Build(Things()).ExecuteAsync(new GraphQLRequest(query), null, new System.Buffers.ArrayBufferWriter<byte>()));

    [Fact]
    public void A_coercion_for_an_unknown_scalar_is_reported()
    {
        var exception = Assert.Throws<GraphQLSchemaException>(() => GraphQLSchema.Parse("type Query { a: Int }", new DayScalar()));
        Assert.Equal("MG3103 A coercion is registered for scalar \"Day\", which the schema does not define.", exception.Message);
    }

    [Fact]
    public void Fields_without_a_resolver_are_listed_in_the_order_of_the_schema()
    {
        var binding = SchemaBinding.Create(Schema, new ResolverMap().Resolve("Query", "thing", Null).Resolve("Query", "things", Null).Resolve("Node", "label", Null).Get<string>("Parts", "items", _ => null));
        Assert.Equal(["Query.node", "Query.day", "Thing.id", "Thing.size", "Thing.parts", "Parts.totalCount"], binding.Unbound());
    }

    [Fact]
    public async Task A_resolver_of_an_interface_serves_its_types()
    {
        var map = Things().Get<IFieldSource>("Node", "label", source => $"label of {source.Field("id")}");
        Assert.Equal("""{"data":{"thing":{"id":"t","label":"label of t","size":null}}}""", await Ask(map, "{ thing { id label size } }"));
    }

    [Fact]
    public async Task Values_may_tell_their_own_type()
    {
        var map = Things().Resolve("Query", "node", (_, _, _) => One(new Thing("n")));
        Assert.Equal("""{"data":{"node":{"__typename":"Thing","id":"n"}}}""", await Ask(map, "{ node { __typename id } }"));
    }

    [Theory]
    [InlineData("Nothing", "Abstract type \"Node\" was resolved to a type \"Nothing\" that does not exist inside the schema.")]
    [InlineData("Node", "Abstract type \"Node\" was resolved to a non-object type \"Node\".")]
    [InlineData("Parts", "Runtime Object type \"Parts\" is not a possible type for \"Node\".")]
    [InlineData(null, "Abstract type \"Node\" must resolve to an Object type at runtime for field \"Query.node\". Its values must be ITypeNamed, or a type name must be registered for \"Node\".")]
    public async Task A_wrong_type_name_is_an_error_of_the_field(string? name, string message)
    {
        var map = new ResolverMap().Resolve("Query", "node", (_, _, _) => One(new object())).TypeName("Node", _ => name);
        var outcome = await Build(map).ReportAsync(new GraphQLRequest("{ node { id } }"), null, new System.Buffers.ArrayBufferWriter<byte>());
        Assert.Equal(message, Assert.Single(outcome.Errors).Message);
    }

    [Fact]
    public async Task A_resolver_knows_what_was_selected_below()
    {
        IReadOnlySet<string>? seen = null;
        var map = Things().Resolve("Thing", "parts", (parents, _, context) =>
        {
            seen = context.SelectedFields;
            return One(null);
        });
        await Ask(map, "query($n: Boolean = false) { thing { parts { all: items { id } ...P ... on Parts { __typename } totalCount @include(if: $n) } } } fragment P on Parts { items { size } }");
        Assert.Equal(["__typename", "items"], seen!.Order());
    }

    [Fact]
    public async Task A_resolver_sees_services_variables_and_its_place()
    {
        var map = Things().Resolve("Query", "thing", (_, _, context) =>
            One(new Thing($"{context.Service<string>()} {context.Variables["v"]} {context.Field} {context.ResponseName}")));
        var answer = await Build(map).ExecuteAsync(new GraphQLRequest("query($v: Boolean = true) { x: thing @include(if: $v) { id } }"), "svc");
        Assert.Equal("""{"data":{"x":{"id":"svc True Query.thing x"}}}""", answer);
    }

    [Fact]
    public async Task A_wrong_number_of_values_is_an_internal_error()
    {
        var failures = new List<ResolverFailure>();
        var map = new ResolverMap().Resolve("Query", "thing", (_, _, _) => ValueTask.FromResult<IReadOnlyList<object?>>([1, 2]));
        var engine = new GraphQLEngine(Schema, SchemaBinding.Create(Schema, map), new GraphQLOptions { OnFailure = failures.Add });
        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["thing"],"extensions":{"code":"MG5000"}}],"data":{"thing":null}}""",
            await engine.ExecuteAsync(new GraphQLRequest("{ thing { id } }")));
        Assert.Equal("The resolver of Query.thing returned 2 values for 1 parents.", Assert.Single(failures).Exception.Message);
    }

    [Fact]
    public async Task A_sequence_that_fails_while_read_is_an_internal_error()
    {
        var map = new ResolverMap().Resolve("Query", "things", (_, _, _) => One(Enumerable.Range(0, 3).Select(index => index < 2 ? new Thing("a") : throw new InvalidOperationException("late"))));
        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["things"],"extensions":{"code":"MG5000"}}],"data":null}""",
            await Ask(map, "{ things { id } }"));
    }

    [Fact]
    public async Task A_list_that_null_has_replaced_is_told_once()
    {
        var map = new ResolverMap().Resolve("Query", "things", (_, _, _) => One(new object?[] { new Thing("a"), null, null }));
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Query.things.","locations":[{"line":1,"column":3}],"path":["things",1],"extensions":{"code":"MG5024"}}],"data":null}""",
            await Ask(map, "{ things { id } }"));
    }

    [Fact]
    public async Task A_custom_scalar_is_read_and_written_by_its_coercion()
    {
        var schema = GraphQLSchema.Parse("scalar Day type Query { day(of: Day): Day }", new DayScalar());
        var map = new ResolverMap().Resolve("Query", "day", (_, arguments, _) => One(arguments.Get<DateOnly?>("of")?.AddDays(1)));
        var engine = new GraphQLEngine(schema, SchemaBinding.Create(schema, map));
        var variables = RequestVariables.From(new Dictionary<string, object?> { ["d"] = "2025-12-31" });
        Assert.Equal("""{"data":{"a":"2026-01-01","b":"2025-02-01","c":null}}""", await engine.ExecuteAsync(new GraphQLRequest("query($d: Day) { a: day(of: $d) b: day(of: \"2025-01-31\") c: day }") { Values = variables }));
        Assert.Equal("Day cannot represent value: \"soon\" (1:11)", Assert.Single(engine.Validate("{ day(of: \"soon\") }")).ToString());
    }

    [Fact]
    public async Task A_scalar_without_coercion_passes_what_it_is_given()
    {
        var map = new ResolverMap().Resolve("Query", "day", (_, arguments, _) => One(arguments["of"]));
        Assert.Equal("""{"data":{"day":{"a":[1,2.5,"x",null,true],"b":{"c":"书"}}}}""", await Ask(map, "{ day(of: { a: [1, 2.5, \"x\", null, true], b: { c: \"书\" } }) }"));
    }

    private static ResolverMap Things() => new ResolverMap().Resolve("Query", "thing", (_, _, _) => One(new Thing("t")));

    private static GraphQLEngine Build(ResolverMap map) => new(Schema, SchemaBinding.Create(Schema, map));

    private static ValueTask<string> Ask(ResolverMap map, string query) => Build(map).ExecuteAsync(new GraphQLRequest(query));

    private static ValueTask<IReadOnlyList<object?>> One(object? value) => ValueTask.FromResult<IReadOnlyList<object?>>([value]);

    private static ValueTask<IReadOnlyList<object?>> Null(IReadOnlyList<object?> parents, FieldArguments arguments, ResolverContext context) => One(null);

    private sealed class Thing(string id) : IFieldSource, ITypeNamed
    {
        public string TypeName => "Thing";

        public object? Field(string name) => name == "id" ? id : null;
    }

    private sealed class DayScalar : ScalarCoercion
    {
        public override string Name => "Day";

        public override Coerced Read(ScalarInput input) => input.Value is string text && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)
            ? Coerced.To(day)
            : Coerced.Refused($"Day cannot represent value: {input.Describe()}");

        public override Coerced Write(object value) => value is DateOnly day
            ? Coerced.To(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            : Coerced.Refused("Day cannot represent this value.");
    }
}
