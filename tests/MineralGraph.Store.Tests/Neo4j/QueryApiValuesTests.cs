using System.Text;
using System.Text.Json;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

public sealed class QueryApiValuesTests
{
    [Theory]
    [InlineData("7", 7L)]
    [InlineData("7.0", 7.0)]
    [InlineData("7e2", 700.0)]
    [InlineData("-9007199254740993", -9007199254740993L)]
    [InlineData("\"\\u9547 \\\"a\\\"\"", "镇 \"a\"")]
    [InlineData("true", true)]
    [InlineData("null", null)]
    public void A_value_is_read_as_what_it_is(string json, object? expected) => Assert.Equal(expected, Read(json));

    [Fact]
    public void Names_that_come_in_another_order_or_are_new_or_missing_are_told_apart()
    {
        var rows = Assert.IsType<object?[]>(Read("""[{"a":1,"b":2},{"b":3,"a":4},{"a":5,"\u0062":6,"c":{"a":7}},{"c":null}]"""));

        Assert.Equal(["a=1,b=2", "b=3,a=4", "a=5,b=6,c=a=7", "c="], rows.Select(Show));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"data\":{\"fields\":[\"a\"")]
    [InlineData("[1,2")]
    [InlineData("{} {}")]
    public void An_answer_that_breaks_off_is_noticed(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private static object? Read(string json) => QueryApiValues.Read(Encoding.UTF8.GetBytes(json));

    private static string Show(object? value) => value is Dictionary<string, object?> map ? string.Join(',', map.Select(pair => $"{pair.Key}={Show(pair.Value)}")) : $"{value}";
}
