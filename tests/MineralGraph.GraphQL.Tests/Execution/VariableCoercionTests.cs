using System.Text.Json;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Tests.Validation;

namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class VariableCoercionTests
{
    private const string All =
        """query($int: Int, $float: Float, $bool: Boolean, $text: String, $id: ID, $kind: Kind, $kinds: [Kind!], $when: When, $list: [Int]) { count(int: $int, float: $float, bool: $bool, text: $text, id: $id, kind: $kind, kinds: $kinds, when: $when, list: $list) }""";

    private const string Required =
        """query($a: Int!, $b: [Int!]!) { count(int: $a, list: $b) }""";

    private const string OneOf =
        """query($p: Pick) { keeper(pick: $p) { age } }""";

    private static readonly GraphQLEngine Engine = new(Zoo.Schema, SchemaBinding.Create(Zoo.Schema, new ResolverMap().Resolve("Query", "count", (_, _, _) => ValueTask.FromResult<IReadOnlyList<object?>>([7]))));

    [Fact]
    public Task Fitting_values_pass() => Reports(
        All,
        """{"int":1,"float":1,"bool":false,"text":"a","id":7,"kind":"WOLF","kinds":"WOLF","when":{"hour":1,"days":"a"},"list":[1,null,2.0]}""");

    [Fact]
    public Task Null_and_absence_pass_where_allowed() => Reports(
        All,
        """{"int":null,"kinds":null}""");

    [Fact]
    public Task An_int_is_a_whole_number_in_range() => Reports(
        All,
        """{"int":1.5}""",
        """Variable "$int" has invalid value: Int cannot represent non-integer value: 1.5 (1:7)""");

    [Fact]
    public Task An_int_is_no_string() => Reports(
        All,
        """{"int":"1"}""",
        """Variable "$int" has invalid value: Int cannot represent non-integer value: "1" (1:7)""");

    [Fact]
    public Task An_int_fits_32_bits() => Reports(
        All,
        """{"int":3000000000}""",
        """Variable "$int" has invalid value: Int cannot represent non 32-bit signed integer value: 3000000000 (1:7)""");

    [Fact]
    public Task A_float_is_a_number() => Reports(
        All,
        """{"float":"1.5"}""",
        """Variable "$float" has invalid value: Float cannot represent non numeric value: "1.5" (1:18)""");

    [Fact]
    public Task A_boolean_is_no_number() => Reports(
        All,
        """{"bool":1}""",
        """Variable "$bool" has invalid value: Boolean cannot represent a non boolean value: 1 (1:33)""");

    [Fact]
    public Task A_string_is_no_number() => Reports(
        All,
        """{"text":1}""",
        """Variable "$text" has invalid value: String cannot represent a non string value: 1 (1:49)""");

    [Fact]
    public Task A_string_is_no_object() => Reports(
        All,
        """{"text":{"a":[1,2],"b":{"c":{"d":{}}}}}""",
        """Variable "$text" has invalid value: String cannot represent a non string value: { a: [1, 2], b: { c: [Object] } } (1:49)""");

    [Fact]
    public Task An_id_is_a_string_or_integer() => Reports(
        All,
        """{"id":1.5}""",
        """Variable "$id" has invalid value: ID cannot represent value: 1.5 (1:64)""");

    [Fact]
    public Task An_enum_is_a_string() => Reports(
        All,
        """{"kind":1}""",
        """Variable "$kind" has invalid value: Enum "Kind" cannot represent non-string value: 1. (1:73)""");

    [Fact]
    public Task An_enum_is_one_of_its_names() => Reports(
        All,
        """{"kind":"WOLFF"}""",
        """Variable "$kind" has invalid value: Value "WOLFF" does not exist in "Kind" enum. Did you mean the enum value "WOLF"? (1:73)""");

    [Fact]
    public Task List_items_are_named_by_position() => Reports(
        All,
        """{"kinds":["WOLF","BEAR",null,3]}""",
        """Variable "$kinds" has invalid value at [1]: Value "BEAR" does not exist in "Kind" enum. (1:86)""",
        """Variable "$kinds" has invalid value at [2]: Expected value of non-null type "Kind!" not to be null. (1:86)""",
        """Variable "$kinds" has invalid value at [3]: Enum "Kind" cannot represent non-string value: 3. (1:86)""");

    [Fact]
    public Task An_input_object_is_an_object() => Reports(
        All,
        """{"when":[1]}""",
        """Variable "$when" has invalid value: Expected value of type "When" to be an object, found: [1]. (1:103)""");

    [Fact]
    public Task Fields_of_input_objects_are_named_by_path() => Reports(
        All,
        """{"when":{"hour":1,"again":{"hour":"x","days":["a",2]}}}""",
        """Variable "$when" has invalid value at .again.hour: Int cannot represent non-integer value: "x" (1:103)""",
        """Variable "$when" has invalid value at .again.days[1]: String cannot represent a non string value: 2 (1:103)""");

    [Fact]
    public Task A_missing_field_is_reported() => Reports(
        All,
        """{"when":{"minute":1}}""",
        """Variable "$when" has invalid value: Expected value of type "When" to include required field "hour", found: { minute: 1 }. (1:103)""");

    [Fact]
    public Task An_unknown_field_is_reported() => Reports(
        All,
        """{"when":{"hour":1,"minuet":1,"other":[1,2,3,4,5,6,7,8,9,10,11,12]}}""",
        """Variable "$when" has invalid value: Expected value of type "When" not to include unknown field "minuet". Did you mean "minute"? Found: { hour: 1, minuet: 1, other: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items] }. (1:103)""",
        """Variable "$when" has invalid value: Expected value of type "When" not to include unknown field "other", found: { hour: 1, minuet: 1, other: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items] }. (1:103)""");

    [Fact]
    public Task Absence_is_reported_for_required_variables() => Reports(
        Required,
        """{}""",
        """Variable "$a" has invalid value: Expected a value of non-null type "Int!" to be provided. (1:7)""",
        """Variable "$b" has invalid value: Expected a value of non-null type "[Int!]!" to be provided. (1:17)""");

    [Fact]
    public Task Null_is_reported_for_required_variables() => Reports(
        Required,
        """{"a":null,"b":[1,null]}""",
        """Variable "$a" has invalid value: Expected value of non-null type "Int!" not to be null. (1:7)""",
        """Variable "$b" has invalid value at [1]: Expected value of non-null type "Int!" not to be null. (1:17)""");

    [Fact]
    public Task A_oneof_object_has_exactly_one_field() => Reports(
        OneOf,
        """{"p":{"id":1,"name":"a"}}""",
        """Variable "$p" has invalid value: Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:7)""");

    [Fact]
    public Task A_oneof_object_is_not_empty() => Reports(
        OneOf,
        """{"p":{}}""",
        """Variable "$p" has invalid value: Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:7)""");

    [Fact]
    public Task A_oneof_field_is_not_null() => Reports(
        OneOf,
        """{"p":{"id":null}}""",
        """Variable "$p" has invalid value at .id: Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:7)""");

    private static async Task Reports(string query, string variables, params string[] messages)
    {
        var request = new GraphQLRequest(query) { Values = RequestVariables.From(JsonDocument.Parse(variables).RootElement) };
        var outcome = await Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());
        Assert.Equal(messages, outcome.Errors.Select(error => error.ToString()));
        Assert.Equal(messages.Length == 0, outcome.IsExecuted);
        Assert.All(outcome.Errors, error => Assert.Equal(ErrorCodes.Variables, error.Code));
    }
}
