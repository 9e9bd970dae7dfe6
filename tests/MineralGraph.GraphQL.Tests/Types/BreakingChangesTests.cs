using System.Collections.Immutable;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Types;

public sealed class BreakingChangesTests
{
    private const string Published = """
        directive @seen(by: String) on FIELD
        type Query { ore(id: ID!, in: Unit = TONNES): Ore find(by: Search): [Found!] count: Int! }
        type Mutation { mine(id: ID!): Ore }
        interface Named { name: String }
        type Ore implements Named { name: String grade: Float! }
        type Mine { depth: Int }
        union Found = Ore | Mine
        enum Unit { TONNES GRAMS }
        input Search { name: String unit: Unit = GRAMS }
        """;

    [Theory]
    [InlineData("count: Int!", "count: Int! weight: Float!")]
    [InlineData("id: ID!, in: Unit = TONNES", "id: ID, in: Unit = TONNES, at: Int")]
    [InlineData("name: String grade", "name: String! grade")]
    [InlineData("[Found!]", "[Found!]!")]
    [InlineData("enum Unit { TONNES", "enum Unit { POUNDS TONNES")]
    [InlineData("= Ore | Mine", "= Ore | Mine | Query")]
    [InlineData("input Search { name: String", "input Search { name: String year: Int! = 2026")]
    [InlineData("find(by: Search)", "find(by: Search, first: Int! = 10)")]
    [InlineData("type Mine {", "\"A pit.\" type Mine {")]
    public void What_is_added_or_asked_for_less_strictly_breaks_nothing(string before, string after) => Assert.Empty(Changes(before, after));

    [Theory]
    [InlineData("count: Int!", "", "Query.count is gone.")]
    [InlineData("count: Int!", "count: Int", "Query.count was Int! and is Int.")]
    [InlineData("count: Int!", "count: Float!", "Query.count was Int! and is Float!.")]
    [InlineData("[Found!]", "[Found]", "Query.find was [Found!] and is [Found].")]
    [InlineData("[Found!]", "Found", "Query.find was [Found!] and is Found.")]
    [InlineData("(id: ID!, in: Unit = TONNES)", "(id: ID!)", "Query.ore(in) is gone.")]
    [InlineData("in: Unit = TONNES", "in: Unit = GRAMS", "Query.ore(in) had the default TONNES and has GRAMS.")]
    [InlineData("in: Unit = TONNES", "in: Unit", "Query.ore(in) had the default TONNES and has none.")]
    [InlineData("in: Unit = TONNES", "in: Unit!", "Query.ore(in) was Unit and is Unit!.")]
    [InlineData("find(by: Search)", "find(by: Search, first: Int!)", "Query.find(first) is new and required.")]
    [InlineData("find(by: Search)", "find(by: [Search])", "Query.find(by) was Search and is [Search].")]
    [InlineData("input Search { name: String", "input Search { name: String year: Int!", "Search(year) is new and required.")]
    [InlineData("input Search { name: String", "input Search {", "Search(name) is gone.")]
    [InlineData("input Search { name: String unit: Unit = GRAMS }", "input Search @oneOf { name: String unit: Unit }", "Search takes only one of its fields now.")]
    [InlineData("TONNES GRAMS }", "TONNES GRAM }", "Unit.GRAMS is gone.")]
    [InlineData("= Ore | Mine", "= Ore", "Mine as a member of Found is gone.")]
    [InlineData("type Ore implements Named", "type Ore", "Named as an interface of Ore is gone.")]
    [InlineData("union Found = Ore | Mine", "type Found { a: Int }", "Found is of another kind.")]
    [InlineData("type Mutation { mine(id: ID!): Ore }", "", "Mutation is no longer the root of each mutation.")]
    [InlineData("(by: String)", "", "@seen(by) is gone.")]
    [InlineData("directive @seen(by: String) on FIELD", "", "@seen is gone.")]
    public void What_is_taken_away_or_asked_for_more_strictly_is_told(string before, string after, string change) => Assert.Contains(change, Changes(before, after));

    private static ImmutableArray<string> Changes(string before, string after)
    {
        Assert.Contains(before, Published, StringComparison.Ordinal);
        var changed = Published.Replace(before, after, StringComparison.Ordinal).Replace("unit: Unit = GRAMS", after.Contains("GRAM }", StringComparison.Ordinal) ? "unit: Unit" : "unit: Unit = GRAMS", StringComparison.Ordinal);
        return BreakingChanges.Between(GraphQLSchema.Parse(Published), GraphQLSchema.Parse(changed));
    }
}
