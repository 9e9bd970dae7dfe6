using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>What narrows a statement, and the values that it may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its words.</param>
/// <param name="Values">The values allowed, with their words; empty where the value is an entity.</param>
/// <param name="Kinds">The kinds of entity that a value may be; empty where there is a list of values.</param>
public sealed record QualifierDefinition(string Name, Label Label, ImmutableSortedDictionary<string, Label> Values, ImmutableArray<string> Kinds)
{
    /// <summary>Whether a value is one of those listed, or an entity of the kinds asked for.</summary>
    public bool Allows(string value) => Kinds.IsEmpty ? Values.ContainsKey(value) : EntityId.TryParse(value, out var id) && Kinds.Contains(id.Kind);

    /// <summary>What may be chosen, in words.</summary>
    public string Choices => Kinds.IsEmpty ? string.Join(", ", Values.Keys) : $"the entities of kind {string.Join(" or ", Kinds)}, written like {Kinds[0]}:name";
}
