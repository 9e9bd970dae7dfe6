using System.Collections.Frozen;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A binding as it was when its engine was made: every field of every object type with what answers it.</summary>
internal sealed class BoundResolvers
{
    private readonly FrozenDictionary<FieldDefinition, FieldResolver> resolvers;
    private readonly FrozenDictionary<string, Func<object, string?>> typeNames;

    public BoundResolvers(SchemaBinding binding)
    {
        Schema = binding.Schema;
        resolvers = Schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields.Values).Concat(Schema.MetaFields)
            .ToFrozenDictionary(field => field, field => binding.Find(field) ?? IntrospectionResolvers.Find(field, Schema) ?? ParentReader.For(field.Name));
        typeNames = Schema.Types.Where(type => type.IsAbstract).ToFrozenDictionary(type => type.Name, type => binding.TypeNamesOf(type.Name), StringComparer.Ordinal);
    }

    public GraphQLSchema Schema { get; }

    public FieldResolver ResolverOf(FieldDefinition field) => resolvers[field];

    public string? TypeNameOf(NamedType type, object value) => typeNames[type.Name](value);
}
