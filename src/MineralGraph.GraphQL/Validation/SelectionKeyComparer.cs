using System.Runtime.CompilerServices;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>Tells selection sets apart by identity: equal texts at two places are two sets.</summary>
internal sealed class SelectionKeyComparer : IEqualityComparer<(SelectionSet Set, NamedType? Parent)>
{
    private SelectionKeyComparer() { }

    public static SelectionKeyComparer Instance { get; } = new();

    public bool Equals((SelectionSet Set, NamedType? Parent) x, (SelectionSet Set, NamedType? Parent) y) =>
        ReferenceEquals(x.Set, y.Set) && ReferenceEquals(x.Parent, y.Parent);

    public int GetHashCode((SelectionSet Set, NamedType? Parent) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Set), obj.Parent is null ? 0 : RuntimeHelpers.GetHashCode(obj.Parent));
}
