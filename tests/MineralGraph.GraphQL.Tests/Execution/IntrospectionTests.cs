using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class IntrospectionTests
{
    private const string Sdl = """
        "A shelf of books."
        schema { query: Ask }
        "Where to begin."
        type Ask { book(id: ID!, deep: [Depth!] = [LOW], old: Int @deprecated): Book @deprecated(reason: "Use shelf."), shelf: [Item!]! }
        interface Item { id: ID! }
        type Book implements Item { id: ID!, on: Date }
        union Any = Book
        enum Depth { "Not deep." LOW HIGH @deprecated }
        input Pick @oneOf { id: ID, name: String }
        scalar Date @specifiedBy(url: "https://example.org/date")
        directive @mark(text: String! = "x") repeatable on FIELD | QUERY
        """;

    private readonly GraphQLEngine engine = Build();

    [Fact]
    public Task The_schema_tells_its_roots_and_description() => Answers(
        "{ __schema { description queryType { name kind description } mutationType { name } subscriptionType { name } } }",
        """{"data":{"__schema":{"description":"A shelf of books.","queryType":{"name":"Ask","kind":"OBJECT","description":"Where to begin."},"mutationType":null,"subscriptionType":null}}}""");

    [Fact]
    public async Task The_schema_lists_its_own_and_the_built_in_types()
    {
        var answer = await engine.ExecuteAsync(new GraphQLRequest("{ __schema { types { name } } }"));
        foreach (var name in new[] { "Ask", "Item", "Book", "Any", "Depth", "Pick", "Date", "Int", "Float", "String", "Boolean", "ID", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation" })
            Assert.Contains($"{{\"name\":\"{name}\"}}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("__Meta", answer, StringComparison.Ordinal);
    }

    [Fact]
    public Task Deprecated_fields_and_arguments_are_shown_on_request() => Answers(
        """{ __type(name: "Ask") { fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name } every: args(includeDeprecated: true) { name isDeprecated } } } }""",
        """{"data":{"__type":{"fields":[{"name":"shelf"}],"all":[{"name":"book","isDeprecated":true,"deprecationReason":"Use shelf.","args":[{"name":"id"},{"name":"deep"}],"every":[{"name":"id","isDeprecated":false},{"name":"deep","isDeprecated":false},{"name":"old","isDeprecated":true}]},{"name":"shelf","isDeprecated":false,"deprecationReason":null,"args":[],"every":[]}]}}}""");

    [Fact]
    public Task Types_are_shown_with_their_wrappings_and_defaults_as_text() => Answers(
        """{ __type(name: "Ask") { fields(includeDeprecated: true) { args { defaultValue type { kind name ofType { kind name ofType { name kind ofType { name } } } } } } } }""",
        """{"data":{"__type":{"fields":[{"args":[{"defaultValue":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}}},{"defaultValue":"[LOW]","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"name":"Depth","kind":"ENUM","ofType":null}}}}]},{"args":[]}]}}}""");

    [Fact]
    public Task Each_kind_of_type_tells_what_it_has() => Answers(
        """{ i: __type(name: "Item") { kind possibleTypes { name } interfaces { name } } u: __type(name: "Any") { kind possibleTypes { name } fields { name } } e: __type(name: "Depth") { kind enumValues(includeDeprecated: true) { name description isDeprecated } } p: __type(name: "Pick") { kind isOneOf inputFields { name } } d: __type(name: "Date") { kind specifiedByURL isOneOf } b: __type(name: "Book") { interfaces { name } possibleTypes { name } } n: __type(name: "None") { kind } }""",
        """{"data":{"i":{"kind":"INTERFACE","possibleTypes":[{"name":"Book"}],"interfaces":[]},"u":{"kind":"UNION","possibleTypes":[{"name":"Book"}],"fields":null},"e":{"kind":"ENUM","enumValues":[{"name":"LOW","description":"Not deep.","isDeprecated":false},{"name":"HIGH","description":null,"isDeprecated":true}]},"p":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"id"},{"name":"name"}]},"d":{"kind":"SCALAR","specifiedByURL":"https://example.org/date","isOneOf":null},"b":{"interfaces":[{"name":"Item"}],"possibleTypes":null},"n":null}}""");

    [Fact]
    public async Task Directives_tell_where_they_may_stand()
    {
        var answer = await engine.ExecuteAsync(new GraphQLRequest("{ __schema { directives { name isRepeatable locations args { name defaultValue } } } }"));
        Assert.Contains("""{"name":"mark","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"text","defaultValue":"\"x\""}]}""", answer, StringComparison.Ordinal);
        Assert.Contains("""{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","defaultValue":null}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public Task Type_names_are_told_everywhere() => Answers("{ __typename __type(name: \"Ask\") { __typename } }", """{"data":{"__typename":"Ask","__type":{"__typename":"__Type"}}}""");

    private static GraphQLEngine Build()
    {
        var schema = GraphQLSchema.Parse(Sdl);
        return new GraphQLEngine(schema, SchemaBinding.Create(schema, new ResolverMap()));
    }

    private async Task Answers(string query, string answer) => Assert.Equal(answer, await engine.ExecuteAsync(new GraphQLRequest(query)));
}
