using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Beyond the specification: where the host has switched introspection off, the schema tells nothing of itself but <c>__typename</c>.</summary>
internal sealed class NoIntrospectionRule : ValidationRule
{
    public override void EnterField(Selection.Field field, ValidationContext context)
    {
        if (field.Name.Value is not ("__schema" or "__type")) return;
        context.Report(new GraphQLError($"This service does not answer introspection, as field \"{field.Name}\" asks for. Ask its operators for the schema.")
        {
            Code = ErrorCodes.NoIntrospection,
            Locations = [field.Location],
        });
    }
}
