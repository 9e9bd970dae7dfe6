using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>A qualifier as ontology.yml writes it.</summary>
internal sealed class WrittenQualifier : WrittenLabel
{
    public Dictionary<string, WrittenValue> Values { get; init => field = value ?? []; } = [];

    public List<string> Kinds { get; init => field = value ?? []; } = [];

    internal QualifierDefinition Define(string name) =>
        new(name, Label, Values.ToImmutableSortedDictionary(value => value.Key, value => value.Value.Label, StringComparer.Ordinal), [.. Kinds]);
}
