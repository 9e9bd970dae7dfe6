using System.Text;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Tests.Execution;
using MineralGraph.GraphQL.Tests.Validation;
using MineralGraph.GraphQL.Validation;
using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests;

/// <summary>Requests that ask for more work than they may: refused with a code, the figures and the field, after work that is counted here.</summary>
public sealed class HostileRequestTests
{
    private readonly Library library = new();

    [Fact]
    public async Task Ten_thousand_aliases_are_refused_by_their_tokens()
    {
        await Refuses(Aliases(10_000), ErrorCodes.TooManyTokens, "Syntax Error: Document contains more than 15000 tokens. Parsing aborted.");
        Assert.Empty(library.Calls);
    }

    [Fact]
    public Task A_thousand_aliases_are_refused_by_number() =>
        Refuses(Aliases(1_000), ErrorCodes.TooManyAliases, "The operation has 1000 aliases, many of them for \"matrix\"; at most 200 are allowed.");

    [Fact]
    public Task A_depth_of_200_is_refused_at_its_deepest_field() => Refuses(
        $"query Deep {{ strict {{ {Repeat("inner { ", 198)} must {Repeat("} ", 198)} }} }}",
        ErrorCodes.TooDeep,
        "Operation \"Deep\" is 200 levels deep at field \"must\"; at most 32 are allowed.");

    [Fact]
    public Task A_depth_beyond_the_parsers_is_refused_while_reading() => Refuses(
        $"{{ strict {{ {Repeat("inner { ", 5_000)}",
        ErrorCodes.TooDeep,
        "The document nests more than 256 levels deep at field \"inner\"; flatten it or split it into several requests.");

    [Fact]
    public async Task A_megabyte_of_braces_is_refused_at_the_second()
    {
        var text = new string('{', 1 << 20);
        await Refuses(text, ErrorCodes.Syntax, "Syntax Error: Expected Name, found \"{\".");
        Assert.Equal(2, Assert.IsType<ParseResult.Refused>(Parser.Parse(text, ParserLimits.Trusted)).Tokens);
    }

    [Fact]
    public Task Fragments_within_themselves_are_refused() => Refuses(
        "{ strict { ...A } } fragment A on Strict { inner { ...B } } fragment B on Strict { inner { ...A } }",
        ErrorCodes.Validation,
        "Cannot spread fragment \"A\" within itself via \"B\".");

    [Fact]
    public void Fragments_that_double_at_each_step_are_measured_once_each()
    {
        var document = Parse(Doubling(60));
        var measure = new QueryMeasure(document, new QueryLimits { MaxDepth = 100 });
        var error = measure.Run();
        Assert.Equal(ErrorCodes.TooManyFields, error?.Code);
        Assert.Equal("The operation selects more than 1000000000 fields, most of them under \"strict\"; at most 2000 are allowed.", error?.Message);
        Assert.Equal((4 * 60) + 3, measure.Visited);
    }

    [Fact]
    public Task A_chain_of_fragments_is_refused_by_depth() => Refuses(
        $"{{ strict {{ ...F0 }} }} {string.Concat(Enumerable.Range(0, 1_000).Select(index => $"fragment F{index} on Strict {{ ...F{index + 1} }} "))} fragment F1000 on Strict {{ must }}",
        ErrorCodes.TooDeep,
        "The operation is more than 512 levels deep at field \"strict\"; at most 32 are allowed.");

    [Fact]
    public void Comparisons_of_repeated_fields_end_at_the_bound()
    {
        var rule = new OverlappingFieldsCanBeMergedRule();
        var document = Parse($"{{ {Repeat("wolf { legs } ", 1_000)} }}");
        var errors = DocumentValidation.Validate(Zoo.Schema, document, new QueryLimits { MaxFieldPairs = 5_000 }, [rule]);
        var error = Assert.Single(errors);
        Assert.Equal(ErrorCodes.TooManyFieldPairs, error.Code);
        Assert.Equal("Deciding whether fields can be merged takes more than 5000 comparisons, reached at \"wolf\"; select it less often, or use fewer fragments that select it.", error.Message);
        Assert.Equal(5_001, rule.Compared);
    }

    [Fact]
    public void Comparisons_of_fragments_end_at_the_bound()
    {
        var fragments = Enumerable.Range(0, 300).Select(index => $"fragment F{index} on Wolf {{ x{index}: pack {{ legs }} {Spreads(300)} }} ");
        var rule = new OverlappingFieldsCanBeMergedRule();
        var document = Parse($"{{ wolf {{ {Spreads(300)} }} }} {string.Concat(fragments)}", int.MaxValue);
        var errors = DocumentValidation.Validate(Zoo.Schema, document, new QueryLimits(), [rule]);
        Assert.Equal(ErrorCodes.TooManyFieldPairs, Assert.Single(errors).Code);
        Assert.Equal(new QueryLimits().MaxFieldPairs + 1, rule.Compared);
    }

    [Fact]
    public void Errors_end_at_their_bound()
    {
        var errors = library.Engine.Validate($"{{ {string.Concat(Enumerable.Range(0, 1_500).Select(index => $"wrong{index} "))} }}");
        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[100].Message);
    }

    [Fact]
    public async Task An_answer_over_its_bound_is_refused_and_nothing_below_is_resolved()
    {
        var bounded = new Library(new GraphQLOptions { Limits = new QueryLimits { MaxResults = 20 } });
        var answer = await bounded.AskAsync("{ books { authors { books { authors { name } } } } }");
        Assert.Equal(
            """{"errors":[{"message":"The answer has more than 20 values, reached at field \"Author.books\"; ask for fewer items there or in the lists around it.","locations":[{"line":1,"column":21}],"extensions":{"code":"MG5015"}}],"data":null}""",
            answer);
        Assert.Equal(1, bounded.Calls["Book.authors"]);
    }

    [Fact]
    public async Task Lists_within_lists_are_refused_by_the_sizes_that_they_ask_for_before_anything_is_resolved()
    {
        await Refuses(
            "query ($many: Int = 5000) { books(first: $many) { authors { books { authors { books { title } } } } } }",
            ErrorCodes.TooCostly,
            "The answer may have 3905001 values, most of them under \"books\", which may have 3125000 items; at most 1000000 values are allowed. Ask for fewer items there or in the lists around it, or for fewer fields of each.");
        Assert.Empty(library.Calls);
    }

    [Theory]
    [InlineData("{ books(first: 1000) { id title } }", 2001)]
    [InlineData("{ books(first: 2147483647) { id } books(first: 2147483647) { title } }", 4294967296)]
    [InlineData("{ books { ...A ...A } } fragment A on Book { authors { name } }", 121)]
    [InlineData("query ($n: Int) { books(first: $n) { id } }", 11)]
    public void The_estimate_counts_each_field_as_often_as_lists_around_it_may_have_items(string query, double values)
    {
        var document = Parse(query);
        var fragments = document.Definitions.OfType<Definition.Fragment>().ToDictionary(fragment => fragment.Name.Value);
        var estimate = new CostEstimate(library.Schema, fragments, new Dictionary<string, object?>(), new QueryLimits());

        estimate.Excess(document.Definitions.OfType<Definition.Operation>().Single());

        Assert.Equal(values, estimate.Total);
    }

    [Fact]
    public async Task What_variables_may_cost_is_told_for_each_request()
    {
        const string Query = "query ($n: Int) { books(first: $n) { id } }";

        foreach (var (items, code) in new[] { (1, null), (2_000_000, ErrorCodes.TooCostly), (1, null) })
        {
            var request = new GraphQLRequest(Query) { Values = RequestVariables.From(new Dictionary<string, object?> { ["n"] = items }) };
            var outcome = await library.Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());
            Assert.Equal(code, outcome.Errors.Select(error => error.Code).FirstOrDefault());
        }
    }

    [Fact]
    public Task Introspection_of_lists_within_lists_is_refused() => Refuses(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        ErrorCodes.Validation,
        "Maximum introspection depth exceeded");

    [Theory]
    [InlineData("""{"other": [1], "t": [MANY]}""")]
    [InlineData("""{"t": [[MANY]]}""")]
    [InlineData("""{"t": {"a": {"b": [MANY]}}}""")]
    public async Task A_list_of_variables_beyond_the_bound_is_refused_and_not_looked_at_further(string variables)
    {
        using var json = System.Text.Json.JsonDocument.Parse(variables.Replace("MANY", string.Join(',', Enumerable.Repeat("\"a\"", 100_000)), StringComparison.Ordinal));
        var request = new GraphQLRequest("query($t: [String!]) { books(titles: $t) { id } }", null, json.RootElement);

        var outcome = await library.Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());

        var error = Assert.Single(outcome.Errors);
        Assert.Equal((ErrorCodes.TooManyVariableValues, "The variables hold more than 10000 values, reached in \"$t\"; at most so many are allowed. Send shorter lists, or several requests."), (error.Code, error.Message));
        Assert.Equal("t", RequestVariables.From(json.RootElement).Beyond(10_000, out var counted));
        Assert.Equal(10_001, counted);
        Assert.Empty(library.Calls);
    }

    [Fact]
    public void Variables_of_values_are_counted_like_those_of_json()
    {
        var variables = RequestVariables.From(new Dictionary<string, object?> { ["a"] = 1, ["t"] = new Dictionary<string, object?> { ["x"] = Enumerable.Range(0, 50).ToList() } });

        Assert.Equal("t", variables.Beyond(20, out var counted));
        Assert.Equal(21, counted);
        Assert.Null(variables.Beyond(53, out var all));
        Assert.Equal(53, all);
    }

    [Fact]
    public async Task A_variable_that_is_used_two_hundred_times_is_coerced_once()
    {
        var names = Enumerable.Range(0, 9_000).Select(object? (index) => $"title {index}").ToList();
        var request = new GraphQLRequest($"query($t: [String!]) {{ {string.Concat(Enumerable.Range(0, 200).Select(index => $"a{index}: books(titles: $t) {{ id }} "))} }}") { Values = RequestVariables.From(new Dictionary<string, object?> { ["t"] = names }) };

        var outcome = await library.Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());

        Assert.Empty(outcome.Errors);
        Assert.Equal(200, library.Calls["Query.books"]);
        Assert.Single(library.TitlesAsked.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task A_long_list_of_variables_is_coerced_with_a_bounded_number_of_errors()
    {
        var values = Enumerable.Range(0, 9_000).Select(object? (index) => index).ToList();
        var request = new GraphQLRequest("query($t: [String!]) { books(titles: $t) { id } }") { Values = RequestVariables.From(new Dictionary<string, object?> { ["t"] = values }) };
        var outcome = await library.Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());
        Assert.Equal(101, outcome.Errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", outcome.Errors[100].Message);
    }

    [Fact]
    public async Task A_message_repeats_no_more_than_a_thousand_characters_of_a_value()
    {
        var request = new GraphQLRequest("query($n: Int) { books(first: $n) { id } }") { Values = RequestVariables.From(new Dictionary<string, object?> { ["n"] = new string('x', 100_000) }) };
        var outcome = await library.Engine.ReportAsync(request, null, new System.Buffers.ArrayBufferWriter<byte>());
        Assert.Equal($"Variable \"$n\" has invalid value: Int cannot represent non-integer value: \"{new string('x', 999)}...", Assert.Single(outcome.Errors).Message);
    }

    [Fact]
    public void Unknown_fields_of_an_input_object_are_told_up_to_the_bound()
    {
        var errors = library.Engine.Validate($"{{ echo(filter: {{ {string.Concat(Enumerable.Range(0, 3_000).Select(index => $"f{index}: 1 "))} }}) }}");
        Assert.Equal(101, errors.Count);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, 1_200));
    }

    private static string Aliases(int count) =>
        $"{{ {new StringBuilder().AppendJoin(' ', Enumerable.Range(0, count).Select(index => $"a{index}: matrix"))} }}";

    private static string Doubling(int count) =>
        $"{{ strict {{ ...F0 }} }} {string.Concat(Enumerable.Range(0, count).Select(index => $"fragment F{index} on Strict {{ inner {{ ...F{index + 1} }} deeper {{ ...F{index + 1} }} }} "))} fragment F{count} on Strict {{ must }}";

    private static string Spreads(int count) => string.Concat(Enumerable.Range(0, count).Select(index => $"...F{index} "));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static Document Parse(string text, int tokens = 15_000) => Assert.IsType<ParseResult.Parsed>(Parser.Parse(text, new ParserLimits(tokens, 256))).Document;

    private async Task Refuses(string query, string code, string message)
    {
        var outcome = await library.Engine.ReportAsync(new GraphQLRequest(query), null, new System.Buffers.ArrayBufferWriter<byte>());
        Assert.False(outcome.IsExecuted);
        Assert.Equal(code, outcome.Errors[0].Code);
        Assert.Equal(message, outcome.Errors[0].Message);
    }
}
