using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>What a place for an input value expects; the type is null where the place itself is unknown.</summary>
internal readonly record struct InputPosition(GraphQLType? Type, InputObjectType? Parent, bool HasDefault)
{
    public static InputPosition Of(InputValue? input, InputObjectType? parent = null) => new(input?.Type, parent, input?.Default is not null);
}
