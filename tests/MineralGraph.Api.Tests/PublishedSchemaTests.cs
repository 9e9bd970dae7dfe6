using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.GraphQL.Types;
using MineralGraph.Schema;

namespace MineralGraph.Api.Tests;

/// <summary>schema.graphql beside graph-schema/published/schema.graphql, the schema as clients know it.</summary>
public sealed partial class PublishedSchemaTests
{
    private static readonly string Published = File.ReadAllText(Path.Combine(SourceFolder.Root, "graph-schema", "published", "schema.graphql"));

    [Fact]
    public void The_schema_keeps_what_it_published_unless_its_version_is_raised() => Check(Published, SchemaDefinition.Sdl);

    [Theory]
    [InlineData("  isAlone: Boolean!\n", "  isAlone: Boolean\n")]
    [InlineData("reviewQueue(confidenceBelow: Float! = 0.6", "reviewQueue(confidenceBelow: Float! = 0.5")]
    [InlineData("  deprecate(input: DecisionInput!): DecisionResult!\n", "  deprecate(input: DecisionInput!, certain: Boolean!): DecisionResult!\n")]
    public void A_breaking_change_is_noticed_and_allowed_with_a_higher_version(string before, string after)
    {
        Assert.Contains(before, Published, StringComparison.Ordinal);
        var changed = Published.Replace(before, after, StringComparison.Ordinal);
        var version = VersionOf(Published);

        Assert.ThrowsAny<Exception>(() => Check(Published, changed));
        Check(Published, changed.Replace($"Version {version} of", $"Version {version + 1} of", StringComparison.Ordinal));
    }

    private static void Check(string published, string now)
    {
        var changes = BreakingChanges.Between(GraphQLSchema.Parse(published), GraphQLSchema.Parse(now));
        Assert.True(changes.IsEmpty || VersionOf(now) > VersionOf(published),
            $"Clients would break:\n{string.Join('\n', changes)}\nKeep what was published and deprecate it, or raise the version at the head of schema.graphql.");
    }

    private static int VersionOf(string sdl) => int.Parse(Version().Match(sdl).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Version (\d+) of")]
    private static partial Regex Version();
}
