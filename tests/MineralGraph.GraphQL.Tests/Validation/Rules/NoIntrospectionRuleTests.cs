using MineralGraph.GraphQL.Tests.Execution;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoIntrospectionRuleTests
{
    private readonly Library library = new(new GraphQLOptions { AllowsIntrospection = false });

    [Fact]
    public async Task Introspection_that_is_switched_off_is_refused() => Assert.Equal(
        """{"errors":[{"message":"This service does not answer introspection, as field \"__type\" asks for. Ask its operators for the schema.","locations":[{"line":1,"column":3}],"extensions":{"code":"MG5016"}}]}""",
        await library.AskAsync("{ __type(name: \"Book\") { name } }"));

    [Fact]
    public void It_is_found_within_fragments() =>
        Assert.Equal([ErrorCodes.NoIntrospection], library.Engine.Validate("{ ...F } fragment F on Query { a: __schema { types { name } } }").Select(error => error.Code));

    [Fact]
    public async Task Values_still_tell_their_type() => Assert.Equal("""{"data":{"__typename":"Query"}}""", await library.AskAsync("{ __typename }"));
}
