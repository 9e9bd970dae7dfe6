using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.1.1, Executable Definitions.</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRule
{
    public override void EnterDocument(Document document, ValidationContext context)
    {
        foreach (var definition in document.Definitions)
            if (NameOf(definition) is { } name) context.Report($"The {name} definition is not executable.", definition);
    }

    private static string? NameOf(Definition definition) => definition switch
    {
        Definition.Schema => "schema",
        Definition.Directive directive => $"\"{directive.Name}\"",
        Definition.Extension extension => NameOf(extension.Of),
        TypeDefinition type => $"\"{type.Name}\"",
        _ => null,
    };
}
