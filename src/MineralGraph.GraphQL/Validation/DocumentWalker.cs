using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>
/// Walks a document once, in the order in which it is written, and tells every rule what it meets. Fragments are walked where they stand, not where
/// they are used.
/// </summary>
internal sealed class DocumentWalker(IReadOnlyList<ValidationRule> rules, ValidationContext context)
{
    private TypePosition Position => context.Position;

    public void Walk(Document document)
    {
        Tell(rule => rule.EnterDocument(document, context));
        foreach (var definition in document.Definitions) Walk(definition);
        Tell(rule => rule.LeaveDocument(document, context));
    }

    public void Walk(Definition definition)
    {
        if (definition is Definition.Operation operation) WalkOperation(operation);
        else if (definition is Definition.Fragment fragment) WalkFragment(fragment);
    }

    private void WalkOperation(Definition.Operation operation)
    {
        Tell(rule => rule.EnterOperation(operation, context));
        TellDirectives(operation.Directives);
        foreach (var variable in operation.Variables) WalkVariableDefinition(variable);
        WalkDirectives(operation.Directives, Printer.Keyword(operation.Kind).ToUpperInvariant());
        WalkSelections(operation.Selections, operation, context.Schema.Roots.GetValueOrDefault(operation.Kind));
        Tell(rule => rule.LeaveOperation(operation, context));
    }

    private void WalkFragment(Definition.Fragment fragment)
    {
        Tell(rule => rule.EnterFragment(fragment, context));
        TellDirectives(fragment.Directives);
        WalkType(fragment.Condition);
        WalkDirectives(fragment.Directives, "FRAGMENT_DEFINITION");
        WalkSelections(fragment.Selections, fragment, context.Schema.FindType(fragment.Condition.Name.Value));
    }

    private void WalkVariableDefinition(VariableDefinition variable)
    {
        Tell(rule => rule.EnterVariableDefinition(variable, context));
        TellDirectives(variable.Directives);
        WalkType(variable.Type);
        var type = context.Schema.FindType(variable.Type);
        if (variable.Default is not null) WalkValue(variable.Default, new InputPosition(type is { IsInput: true } ? type : null, null, false));
        WalkDirectives(variable.Directives, "VARIABLE_DEFINITION");
    }

    private void WalkSelections(SelectionSet set, Node owner, NamedType? type)
    {
        if (context.IsAborted) return;
        Position.EnterParent(type);
        Tell(rule => rule.EnterSelections(set, owner, context));
        foreach (var selection in set.Items) WalkSelection(selection);
        Position.LeaveParent();
    }

    private void WalkSelection(Selection selection)
    {
        switch (selection)
        {
            case Selection.Field field:
                WalkField(field);
                break;
            case Selection.Spread spread:
                Tell(rule => rule.EnterSpread(spread, context));
                TellDirectives(spread.Directives);
                WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
                break;
            case Selection.Inline inline:
                WalkInline(inline);
                break;
        }
    }

    private void WalkField(Selection.Field field)
    {
        var definition = Position.Parent is { } parent ? context.Schema.FindField(parent, field.Name.Value) : null;
        Position.EnterField(definition);
        Tell(rule => rule.EnterField(field, context));
        TellDirectives(field.Directives);
        WalkArguments(field.Arguments);
        WalkDirectives(field.Directives, "FIELD");
        if (field.Selections is not null) WalkSelections(field.Selections, field, definition?.Type.Named);
        Tell(rule => rule.LeaveField(field, context));
        Position.LeaveField();
    }

    private void WalkInline(Selection.Inline inline)
    {
        Tell(rule => rule.EnterInline(inline, context));
        TellDirectives(inline.Directives);
        if (inline.Condition is not null) WalkType(inline.Condition);
        WalkDirectives(inline.Directives, "INLINE_FRAGMENT");
        WalkSelections(inline.Selections, inline, inline.Condition is null ? Position.Parent : context.Schema.FindType(inline.Condition.Name.Value));
    }

    private void TellDirectives(ImmutableArray<DirectiveNode> directives)
    {
        if (!directives.IsEmpty) Tell(rule => rule.EnterDirectives(directives, context));
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, string place)
    {
        foreach (var directive in directives)
        {
            Position.EnterDirective(context.Schema.Directives.GetValueOrDefault(directive.Name.Value));
            Tell(rule => rule.EnterDirective(directive, place, context));
            WalkArguments(directive.Arguments);
            Tell(rule => rule.LeaveDirective(directive, context));
            Position.LeaveDirective();
        }
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty) return;
        Tell(rule => rule.EnterArguments(arguments, context));
        foreach (var argument in arguments)
        {
            Tell(rule => rule.EnterArgument(argument, context));
            WalkValue(argument.Value, InputPosition.Of(Position.Arguments?.GetValueOrDefault(argument.Name.Value)));
        }
    }

    private void WalkType(TypeNode type)
    {
        if (type is TypeNode.Named named) Tell(rule => rule.EnterNamedType(named, context));
        else if (type is TypeNode.List list) WalkType(list.Of);
        else if (type is TypeNode.NonNull nonNull) WalkType(nonNull.Of);
    }

    private void WalkValue(ValueNode value, InputPosition position)
    {
        Tell(rule => rule.EnterValue(value, position, context));
        WalkParts(value, position);
    }

    private void WalkParts(ValueNode value, InputPosition position)
    {
        switch (value)
        {
            case ValueNode.Variable variable:
                Tell(rule => rule.EnterVariable(variable, position, context));
                break;
            case ValueNode.List list:
                var item = new InputPosition((position.Type?.Nullable as ListType)?.Of, null, false);
                foreach (var part in list.Items) WalkParts(part, item);
                break;
            case ValueNode.InputObject fields:
                Tell(rule => rule.EnterInputObject(fields, context));
                var type = position.Type?.Named as InputObjectType;
                foreach (var field in fields.Fields) WalkParts(field.Value, InputPosition.Of(type?.Fields.GetValueOrDefault(field.Name.Value), type));
                break;
        }
    }

    private void Tell(Action<ValidationRule> what)
    {
        if (context.IsAborted) return;
        foreach (var rule in rules) what(rule);
    }
}
