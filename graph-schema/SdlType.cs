using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>A type of schema.graphql: its keyword, its name, the interfaces that it implements, and its fields or values.</summary>
internal sealed record SdlType(string Keyword, SdlField Head, ImmutableArray<string> Interfaces, ImmutableArray<SdlField> Fields)
{
    internal string Name => Head.Name;

    internal bool Has(string field) => Fields.Any(known => known.Name == field);
}
