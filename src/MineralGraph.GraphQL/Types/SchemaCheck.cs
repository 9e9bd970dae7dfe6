using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3: what a schema must satisfy beyond its references being known.</summary>
internal sealed class SchemaCheck(GraphQLSchema schema, SchemaText text, Action<GraphQLError> report)
{
    public void Run()
    {
        foreach (var type in schema.Types.Where(type => !text.BuiltIn.Contains(type.Name))) CheckType(type);
        new InputCycleCheck(schema, Report).Run();
        if (new DefaultCycleCheck(schema, Report).FindsCycle()) return;
        foreach (var type in schema.Types.Where(type => !text.BuiltIn.Contains(type.Name))) CheckDefaults(type);
        new DirectiveUseCheck(schema, text, report).Run();
    }

    private void CheckType(NamedType type)
    {
        CheckName(type.Name, type.Definition.Location);
        switch (type)
        {
            case FieldsType fields:
                CheckFields(fields);
                break;
            case UnionType { Members.Count: 0 }:
                Report($"Union type {type} must define one or more member types.", type.Definition.Location);
                break;
            case EnumType { Values.Count: 0 }:
                Report($"Enum type {type} must define one or more values.", type.Definition.Location);
                break;
            case InputObjectType input:
                CheckInputs(input);
                break;
        }
    }

    private void CheckFields(FieldsType type)
    {
        if (type.Fields.Count == 0) Report($"Type {type} must define one or more fields.", type.Definition.Location);
        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, field.Node.Location);
            foreach (var argument in field.Arguments.Values) CheckName(argument.Name, argument.Node.Location);
        }

        foreach (var contract in type.Interfaces) CheckContract(type, contract);
    }

    private void CheckContract(FieldsType type, InterfaceType contract)
    {
        foreach (var transitive in contract.Interfaces.Where(transitive => !type.Interfaces.Contains(transitive)))
            Report(transitive == type
                ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                : $"Type {type} must implement {transitive} because it is implemented by {contract}.", Reference(contract, transitive), Reference(type, contract));
        foreach (var promised in contract.Fields.Values)
        {
            if (type.Fields.TryGetValue(promised.Name, out var field)) CheckField(field, promised);
            else Report($"Interface field {promised} expected but {type} does not provide it.", promised.Node.Location, type.Definition.Location);
        }
    }

    private static SourceLocation Reference(FieldsType type, InterfaceType contract)
    {
        var references = type.Definition is TypeDefinition.Object source ? source.Interfaces : ((TypeDefinition.Interface)type.Definition).Interfaces;
        return references.First(reference => reference.Name.Value == contract.Name).Location;
    }

    private void CheckField(FieldDefinition field, FieldDefinition promised)
    {
        if (!field.Type.IsSubTypeOf(promised.Type))
            Report(
                $"Interface field {promised} expects type {promised.Type} but {field} is type {field.Type}.",
                promised.Node.Type.Location, field.Node.Type.Location);
        foreach (var argument in promised.Arguments.Values)
        {
            if (!field.Arguments.TryGetValue(argument.Name, out var given))
                Report($"Interface field argument {argument} expected but {field} does not provide it.", argument.Node.Location, field.Node.Location);
            else if (argument.Type.ToString() != given.Type.ToString())
                Report(
                    $"Interface field argument {argument} expects type {argument.Type} but {given} is type {given.Type}.",
                    argument.Node.Type.Location, given.Node.Type.Location);
        }

        foreach (var extra in field.Arguments.Values.Where(extra => extra.IsRequired && !promised.Arguments.ContainsKey(extra.Name)))
            Report(
                $"Argument \"{extra}\" must not be required type \"{extra.Type}\" if not provided by the Interface field \"{promised}\".",
                extra.Node.Location, promised.Node.Location);
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            Report(
                $"Interface field {promised} is not deprecated, so implementation field {field} must not be deprecated.",
                Deprecation.In(field.Node.Directives)!.Location, field.Node.Type.Location);
    }

    private void CheckInputs(InputObjectType type)
    {
        if (type.Fields.Count == 0) Report($"Input Object type {type} must define one or more fields.", type.Definition.Location);
        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, field.Node.Location);
            if (!type.IsOneOf) continue;
            if (field.Type is NonNullType) Report($"OneOf input field {field} must be nullable.", field.Node.Type.Location);
            if (field.Default is not null) Report($"OneOf input field {field} cannot have a default value.", field.Node.Location);
        }
    }

    private void CheckDefaults(NamedType type)
    {
        var inputs = type switch
        {
            FieldsType fields => fields.Fields.Values.SelectMany(field => field.Arguments.Values),
            InputObjectType input => input.Fields.Values,
            _ => [],
        };
        foreach (var input in inputs.Where(input => input.Default is not null))
            new LiteralCoercion(null, fault => Report($"{input} has invalid default value{fault.Where}: {fault.Message}", fault.Location))
                .Coerce(input.Default!, input.Type);
    }

    private void CheckName(string name, SourceLocation location)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", location);
    }

    private void Report(string message, params SourceLocation[] places) =>
        report(new GraphQLError(message) { Code = ErrorCodes.SchemaDefinition, Locations = [.. places] });
}
