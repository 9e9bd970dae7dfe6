using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL;

/// <summary>A query text read and checked once, whatever came of it.</summary>
internal abstract record PreparedDocument
{
    private PreparedDocument() { }

    public sealed record Valid(Document Document, OperationPlans Plans) : PreparedDocument;

    public sealed record Invalid(IReadOnlyList<GraphQLError> Errors) : PreparedDocument;
}
