using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>The types at the walker's place; null where the document names something unknown.</summary>
internal sealed class TypePosition
{
    private DirectiveDefinition? innermostDirective;
    private readonly Stack<NamedType?> parents = new();
    private readonly Stack<FieldDefinition?> fields = new();
    private readonly Stack<OrderedDictionary<string, InputValue>?> arguments = new();

    /// <summary>The type whose fields may be selected here.</summary>
    public NamedType? Parent => parents.TryPeek(out var type) ? type : null;

    /// <summary>The field around this place.</summary>
    public FieldDefinition? Field => fields.TryPeek(out var innermost) ? innermost : null;

    /// <summary>The directive around this place, if any.</summary>
    public DirectiveDefinition? Directive => innermostDirective;

    /// <summary>The arguments that the field or directive around this place has; null where that is unknown.</summary>
    public OrderedDictionary<string, InputValue>? Arguments => arguments.TryPeek(out var known) ? known : null;

    public void EnterParent(NamedType? type) => parents.Push(type is { IsComposite: true } ? type : null);

    public void LeaveParent() => parents.Pop();

    public void EnterField(FieldDefinition? field)
    {
        fields.Push(field);
        arguments.Push(field?.Arguments);
    }

    public void LeaveField()
    {
        fields.Pop();
        arguments.Pop();
    }

    public void EnterDirective(DirectiveDefinition? directive)
    {
        innermostDirective = directive;
        arguments.Push(directive?.Arguments);
    }

    public void LeaveDirective()
    {
        innermostDirective = null;
        arguments.Pop();
    }
}
