namespace MineralGraph.GraphQL.Execution;

/// <summary>The fields of a batch, from the first up to but not including the last, that are resolved together.</summary>
internal readonly record struct FieldCall(LevelBatch Batch, int First, int End);
