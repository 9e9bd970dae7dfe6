using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A field of an answer's object: all selections of it merged.</summary>
internal sealed record CollectedField(string ResponseName, string Name, List<Selection.Field> Selections);
