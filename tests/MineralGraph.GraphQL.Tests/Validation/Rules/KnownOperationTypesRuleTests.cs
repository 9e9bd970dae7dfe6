using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation;
using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    [Fact]
    public void The_three_kinds_of_the_schema_are_known() => RuleCheck.Expect<KnownOperationTypesRule>(
        """query A { wolf { legs } } mutation B { feed(kind: WOLF) } subscription C { fed { legs } }""");

    [Fact]
    public void A_kind_that_the_schema_lacks_is_reported()
    {
        var schema = GraphQLSchema.Parse("type Query { a: Int }");
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse("mutation B { b } subscription C { c }", ParserLimits.Trusted));
        var errors = DocumentValidation.Validate(schema, parsed.Document, new QueryLimits(), [new KnownOperationTypesRule()]);
        Assert.Equal(
            ["The mutation operation is not supported by the schema. (1:1)", "The subscription operation is not supported by the schema. (1:18)"],
            errors.Select(error => error.ToString()));
    }
}
