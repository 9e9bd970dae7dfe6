using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>The objects of one type that wait for their fields: their source values, their places in the answer, and what is selected of them.</summary>
internal sealed record Level(ObjectType Type, List<SelectionSet> Sets)
{
    internal List<(object? Source, ResultPath? Path, Action<ResultObject> Place)> Waiting { get; } = [];
}
