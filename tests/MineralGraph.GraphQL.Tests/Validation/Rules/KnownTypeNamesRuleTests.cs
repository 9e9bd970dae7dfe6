using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Fact]
    public void Known_types_pass() => RuleCheck.Expect<KnownTypeNamesRule>(
        """query($a: [Int!]) { animal { ... on Wolf { legs } } }""");

    [Fact]
    public void Unknown_types_are_reported_with_the_nearest_name() => RuleCheck.Expect<KnownTypeNamesRule>(
        """query($a: Kinds!, $b: [Zebra]) { animal { ... on Wolff { legs } } } fragment F on Parot { legs }""",
        """Unknown type "Kinds". Did you mean "Kind", "ID", or "Int"? (1:11)""",
        """Unknown type "Zebra". (1:24)""",
        """Unknown type "Wolff". Did you mean "Wolf"? (1:50)""",
        """Unknown type "Parot". Did you mean "Parrot"? (1:83)""");
}
