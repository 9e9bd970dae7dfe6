using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Fact]
    public void Known_arguments_pass() => RuleCheck.Expect<KnownArgumentNamesRule>(
        """{ wolf(id: 1) { name(surname: true) @note(text: "a") } }""");

    [Fact]
    public void An_unknown_argument_is_reported_with_the_nearest_name() => RuleCheck.Expect<KnownArgumentNamesRule>(
        """{ wolf(ids: 1, nothing: 2) { name(surnam: true) } }""",
        """Unknown argument "ids" on field "Query.wolf". Did you mean "id"? (1:8)""",
        """Unknown argument "nothing" on field "Query.wolf". (1:16)""",
        """Unknown argument "surnam" on field "Wolf.name". Did you mean "surname"? (1:35)""");

    [Fact]
    public void An_unknown_argument_of_a_directive_is_reported() => RuleCheck.Expect<KnownArgumentNamesRule>(
        """{ wolf @skip(iff: true) { legs @note(texts: "a", b: 1) } }""",
        """Unknown argument "iff" on directive "@skip". Did you mean "if"? (1:14)""",
        """Unknown argument "texts" on directive "@note". Did you mean "text"? (1:38)""",
        """Unknown argument "b" on directive "@note". (1:50)""");

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_left_to_other_rules() => RuleCheck.Expect<KnownArgumentNamesRule>(
        """{ lion(id: 1) { x } wolf { legs @what(a: 1) } }""");
}
