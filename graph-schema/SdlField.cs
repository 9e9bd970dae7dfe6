namespace MineralGraph.Schema;

/// <summary>A field or value of a type in schema.graphql.</summary>
internal sealed record SdlField(string Name, int Line, bool IsDescribed);
