namespace MineralGraph.GraphQL.Language;

internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}
