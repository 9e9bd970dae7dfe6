using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation;

/// <summary>
/// One clause of the specification's section 5. The walker tells a rule what it meets, in document order; a rule reports what is wrong. A rule serves
/// one document.
/// </summary>
internal abstract class ValidationRule
{
    public virtual void EnterDocument(Document document, ValidationContext context) { }

    public virtual void LeaveDocument(Document document, ValidationContext context) { }

    public virtual void EnterOperation(Definition.Operation operation, ValidationContext context) { }

    public virtual void LeaveOperation(Definition.Operation operation, ValidationContext context) { }

    public virtual void EnterFragment(Definition.Fragment fragment, ValidationContext context) { }

    public virtual void EnterVariableDefinition(VariableDefinition variable, ValidationContext context) { }

    public virtual void EnterSelections(SelectionSet set, Node owner, ValidationContext context) { }

    public virtual void EnterField(Selection.Field field, ValidationContext context) { }

    public virtual void LeaveField(Selection.Field field, ValidationContext context) { }

    public virtual void EnterSpread(Selection.Spread spread, ValidationContext context) { }

    public virtual void EnterInline(Selection.Inline inline, ValidationContext context) { }

    /// <summary>All directives at one place, before what stands there otherwise.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives, ValidationContext context) { }

    public virtual void EnterDirective(DirectiveNode directive, string place, ValidationContext context) { }

    public virtual void LeaveDirective(DirectiveNode directive, ValidationContext context) { }

    public virtual void EnterArguments(ImmutableArray<ArgumentNode> arguments, ValidationContext context) { }

    public virtual void EnterArgument(ArgumentNode argument, ValidationContext context) { }

    public virtual void EnterNamedType(TypeNode.Named type, ValidationContext context) { }

    /// <summary>A whole value: of an argument, or the default of a variable.</summary>
    public virtual void EnterValue(ValueNode value, InputPosition position, ValidationContext context) { }

    /// <summary>A variable, wherever in a value it stands.</summary>
    public virtual void EnterVariable(ValueNode.Variable variable, InputPosition position, ValidationContext context) { }

    /// <summary>An input object, wherever in a value it stands.</summary>
    public virtual void EnterInputObject(ValueNode.InputObject value, ValidationContext context) { }
}
