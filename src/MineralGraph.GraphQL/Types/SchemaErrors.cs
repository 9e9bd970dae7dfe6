using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Faults of a schema's definitions.</summary>
internal static class SchemaErrors
{
    public static GraphQLError At(string message, params ReadOnlySpan<Node> nodes)
    {
        var places = ImmutableArray.CreateBuilder<SourceLocation>();
        foreach (var node in nodes) places.Add(node.Location);
        return new GraphQLError(message) { Code = ErrorCodes.SchemaDefinition, Locations = places.DrainToImmutable() };
    }

    public static GraphQLError At(string message, SourceLocation location) => new(message) { Code = ErrorCodes.SchemaDefinition, Locations = [location] };
}
