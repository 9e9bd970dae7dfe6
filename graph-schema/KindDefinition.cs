namespace MineralGraph.Schema;

/// <summary>A kind of entity.</summary>
/// <param name="Name">Its name, the first part of ids.</param>
/// <param name="Label">Its words.</param>
/// <param name="GraphQLType">Its type in schema.graphql.</param>
public sealed record KindDefinition(string Name, Label Label, string GraphQLType);
