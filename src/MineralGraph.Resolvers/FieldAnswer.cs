namespace MineralGraph.Resolvers;

/// <summary>Which code answers which field of schema.graphql.</summary>
public sealed record FieldAnswer(string Type, string Field, Resolve Resolve);
