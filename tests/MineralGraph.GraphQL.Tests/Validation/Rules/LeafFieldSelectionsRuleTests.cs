using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsRuleTests
{
    [Fact]
    public void Leaves_without_and_objects_with_selection_pass() => RuleCheck.Expect<LeafFieldSelectionsRule>(
        """{ wolf { legs } count }""");

    [Fact]
    public void An_object_without_selection_is_reported() => RuleCheck.Expect<LeafFieldSelectionsRule>(
        """{ wolf residents }""",
        """Field "wolf" of type "Wolf" must have a selection of subfields. Did you mean "wolf { ... }"? (1:3)""",
        """Field "residents" of type "[Resident!]!" must have a selection of subfields. Did you mean "residents { ... }"? (1:8)""");

    [Fact]
    public void A_leaf_with_selection_is_reported() => RuleCheck.Expect<LeafFieldSelectionsRule>(
        """{ wolf { legs { a } } parrot { words { b } } }""",
        """Field "legs" must not have a selection since type "Int!" has no subfields. (1:15)""",
        """Field "words" must not have a selection since type "[String!]" has no subfields. (1:38)""");
}
