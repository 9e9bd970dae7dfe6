using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

internal sealed record Document(ImmutableArray<Definition> Definitions) : Node
{
    public sealed override string ToString() => Printer.Print(this);
}
