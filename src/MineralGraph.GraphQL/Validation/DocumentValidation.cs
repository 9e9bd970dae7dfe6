using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Specification, section 5: whether a document can be executed on a schema, decided after bounded work.</summary>
internal static class DocumentValidation
{
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, Document document, QueryLimits limits)
    {
        if (QueryMeasure.Check(document, limits) is { } excess) return [excess];
        return Validate(schema, document, limits, SpecifiedRules.ForOneDocument());
    }

    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, Document document, QueryLimits limits, IReadOnlyList<ValidationRule> rules)
    {
        var context = new ValidationContext(schema, document, limits);
        new DocumentWalker(rules, context).Walk(document);
        return context.Errors;
    }
}
