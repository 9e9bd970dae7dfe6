using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2.9: an input value as written.</summary>
internal abstract record ValueNode : Node
{
    private ValueNode() { }

    public sealed override string ToString() => Printer.Print(this);

    public sealed record Variable(Name Name) : ValueNode;

    public sealed record Int(string Digits) : ValueNode;

    public sealed record Float(string Digits) : ValueNode;

    public sealed record Text(string Value, bool IsBlock) : ValueNode;

    public sealed record Boolean(bool Value) : ValueNode;

    public sealed record Null : ValueNode;

    public sealed record EnumName(string Value) : ValueNode;

    public sealed record List(ImmutableArray<ValueNode> Items) : ValueNode;

    public sealed record InputObject(ImmutableArray<ArgumentNode> Fields) : ValueNode;
}
