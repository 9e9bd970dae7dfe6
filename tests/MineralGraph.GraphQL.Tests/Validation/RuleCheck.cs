using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL.Tests.Validation;

/// <summary>Runs one rule alone and compares every message, whole, with its places.</summary>
internal static class RuleCheck
{
    public static void Expect<TRule>(string query, params string[] messages)
        where TRule : ValidationRule, new()
    {
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse(query, ParserLimits.Trusted));
        var errors = DocumentValidation.Validate(Zoo.Schema, parsed.Document, new QueryLimits(), [new TRule()]);
        Assert.Equal(messages, errors.Select(error => error.ToString()));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.Validation, error.Code));
    }
}
