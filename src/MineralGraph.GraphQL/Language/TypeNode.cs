namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2.11: a reference to a type.</summary>
internal abstract record TypeNode : Node
{
    private TypeNode() { }

    public sealed override string ToString() => Printer.Print(this);

    public sealed record Named(Name Name) : TypeNode;

    public sealed record List(TypeNode Of) : TypeNode;

    public sealed record NonNull(TypeNode Of) : TypeNode;
}
