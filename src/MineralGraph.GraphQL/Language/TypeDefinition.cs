using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 3.4: the definition of a named type.</summary>
internal abstract record TypeDefinition(Name Name, ValueNode.Text? Description, ImmutableArray<DirectiveNode> Directives) : Definition
{
    public TypeDefinition WithDirectives(ImmutableArray<DirectiveNode> directives) => this with { Directives = directives };

    public sealed record Scalar(Name Name, ValueNode.Text? Description, ImmutableArray<DirectiveNode> Directives)
        : TypeDefinition(Name, Description, Directives);

    public sealed record Object(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<TypeNode.Named> Interfaces,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<FieldNode> Fields) : TypeDefinition(Name, Description, Directives);

    public sealed record Interface(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<TypeNode.Named> Interfaces,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<FieldNode> Fields) : TypeDefinition(Name, Description, Directives);

    public sealed record Union(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<TypeNode.Named> Members) : TypeDefinition(Name, Description, Directives);

    public sealed record Enum(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<EnumValueNode> Values) : TypeDefinition(Name, Description, Directives);

    public sealed record InputObject(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<InputValueNode> Fields) : TypeDefinition(Name, Description, Directives);
}
