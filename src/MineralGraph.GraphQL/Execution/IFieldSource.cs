namespace MineralGraph.GraphQL.Execution;

/// <summary>An object that knows its own fields; read where no resolver is registered.</summary>
public interface IFieldSource
{
    /// <summary>The value of that field, null where there is none.</summary>
    object? Field(string name);
}
