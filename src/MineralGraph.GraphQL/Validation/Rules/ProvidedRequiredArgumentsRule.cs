using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.4.3, Required Arguments.</summary>
internal sealed class ProvidedRequiredArgumentsRule : ValidationRule
{
    public override void LeaveField(Selection.Field field, ValidationContext context) => Check(field.Arguments, field, context);

    public override void LeaveDirective(DirectiveNode directive, ValidationContext context) => Check(directive.Arguments, directive, context);

    private static void Check(ImmutableArray<ArgumentNode> given, Node owner, ValidationContext context)
    {
        if (context.Position.Arguments is not { } known) return;
        foreach (var missing in known.Values.Where(argument => argument.IsRequired && given.All(node => node.Name.Value != argument.Name)))
            context.Report($"Argument \"{missing}\" of type \"{missing.Type}\" is required, but it was not provided.", owner);
    }
}
