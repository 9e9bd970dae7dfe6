using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.9, Input Values.</summary>
internal abstract record ValueNode(int Start) : Node(Start)
{
    internal sealed record Variable(int Start, string Name) : ValueNode(Start);

    internal sealed record Int(int Start, string Literal) : ValueNode(Start);

    internal sealed record Float(int Start, string Literal) : ValueNode(Start);

    internal sealed record Text(int Start, string Value) : ValueNode(Start);

    internal sealed record Boolean(int Start, bool Value) : ValueNode(Start);

    internal sealed record Null(int Start) : ValueNode(Start);

    internal sealed record Enum(int Start, string Name) : ValueNode(Start);

    internal sealed record List(int Start, ImmutableArray<ValueNode> Items) : ValueNode(Start);

    internal sealed record Object(int Start, ImmutableArray<Argument> Fields) : ValueNode(Start);
}
