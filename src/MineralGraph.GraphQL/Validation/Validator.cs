using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;
using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Specification 5, Validation: bounds first, so that no document makes the rules work without end; then all rules.</summary>
internal static class Validator
{
    private const int MostErrors = 100;

    private static readonly Func<IValidationRule>[] Rules =
    [
        () => new ExecutableDefinitionNamesRule(),
        () => new KnownFragmentsRule(),
        () => new FieldsOnCorrectTypeRule(),
        () => new LeafFieldSelectionsRule(),
        () => new ArgumentsRule(),
        () => new VariablesRule(),
        () => new FragmentTypesRule(),
        () => new DirectivesRule(),
        () => new FieldMergingRule(),
    ];

    internal static List<GraphQLError> Validate(GraphQLSchema schema, Document document, GraphQLOptions options)
    {
        var context = new ValidationContext(schema, document);
        if (Bounds.Check(context, options) is { } tooMuch) return [tooMuch];
        foreach (var rule in Rules)
        {
            rule().Check(context);
            // Fragments that are unknown or go in circles, and unknown types, leave nothing for other rules to go by.
            if (context.Errors.Count >= MostErrors) break;
        }

        return context.Errors;
    }
}
