using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A variable that an operation declares, with the type that its declaration names.</summary>
internal sealed record DeclaredVariable(VariableDefinition Definition, GraphQLType Type);
