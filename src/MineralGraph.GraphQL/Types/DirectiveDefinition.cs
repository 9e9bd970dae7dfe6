using System.Collections.Frozen;

namespace MineralGraph.GraphQL.Types;

internal sealed class DirectiveDefinition(string name, bool isRepeatable, IReadOnlyList<string> places)
{
    public string Name { get; } = name;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<string> Places { get; } = places;

    public FrozenSet<string> PlaceSet { get; } = places.ToFrozenSet(StringComparer.Ordinal);

    public string? Description { get; init; }

    public OrderedDictionary<string, InputValue> Arguments { get; } = [];

    public override string ToString() => $"@{Name}";
}
