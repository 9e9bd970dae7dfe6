using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Specification, section 5: whether a document can be executed on a schema, decided after bounded work.</summary>
internal static class DocumentValidation
{
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, Document document, GraphQLOptions options)
    {
        if (QueryMeasure.Check(document, options.Limits) is { } excess) return [excess];
        var rules = SpecifiedRules.ForOneDocument();
        return Validate(schema, document, options.Limits, options.AllowsIntrospection ? rules : [.. rules, new NoIntrospectionRule()]);
    }

    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, Document document, QueryLimits limits, IReadOnlyList<ValidationRule> rules)
    {
        var context = new ValidationContext(schema, document, limits);
        new DocumentWalker(rules, context).Walk(document);
        return context.Errors;
    }
}
