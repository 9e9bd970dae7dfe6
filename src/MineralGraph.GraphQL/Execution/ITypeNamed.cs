namespace MineralGraph.GraphQL.Execution;

/// <summary>An object that knows its GraphQL type, as fields of interface or union type need.</summary>
public interface ITypeNamed
{
    /// <summary>The name of an object type of the schema.</summary>
    string TypeName { get; }
}
