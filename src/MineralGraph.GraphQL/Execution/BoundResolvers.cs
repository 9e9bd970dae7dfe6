using System.Collections.Frozen;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A binding as it was when its engine was made: every field of every object type with what answers it.</summary>
internal sealed class BoundResolvers
{
    private readonly FrozenDictionary<FieldDefinition, FieldBinding> bindings;
    private readonly FrozenDictionary<string, Func<object, string?>> typeNames;
    private readonly FrozenDictionary<string, FieldStream> streams;

    public BoundResolvers(SchemaBinding binding)
    {
        Schema = binding.Schema;
        bindings = Schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields.Values).Concat(Schema.MetaFields)
            .ToFrozenDictionary(field => field, field => binding.Find(field) ?? Introspection(field) ?? Unbound(field));
        streams = binding.Streams.ToFrozenDictionary(StringComparer.Ordinal);
        typeNames = Schema.Types.Where(type => type.IsAbstract).ToFrozenDictionary(type => type.Name, type => binding.TypeNamesOf(type.Name), StringComparer.Ordinal);
    }

    public GraphQLSchema Schema { get; }

    /// <summary>The events of a field of the subscription root.</summary>
    public FieldStream StreamOf(FieldDefinition field) =>
        streams.GetValueOrDefault(field.Name) ?? throw new InvalidOperationException($"No stream is bound to {field}.");

    public FieldBinding BindingOf(FieldDefinition field) => bindings[field];

    private FieldBinding? Introspection(FieldDefinition field) => IntrospectionResolvers.Find(field, Schema) is { } resolver ? FieldBinding.Of(resolver) : null;

    /// <summary>A field of the subscription root is its event; any other is read from its parent.</summary>
    private FieldBinding Unbound(FieldDefinition field) =>
        field.Owner == Schema.Roots.GetValueOrDefault(OperationKind.Subscription)?.Name ? FieldBinding.Of(value => value) : FieldBinding.Of(ParentReader.For(field.Name));

    public string? TypeNameOf(NamedType type, object value) => typeNames[type.Name](value);
}
