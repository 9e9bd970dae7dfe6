using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3: a checked, immutable schema, built from the schema definition language.</summary>
public sealed class GraphQLSchema
{
    private readonly OrderedDictionary<string, NamedType> types;
    private readonly FrozenDictionary<string, FrozenSet<ObjectType>> possibleTypes;
    private readonly FieldsType meta;

    internal GraphQLSchema(SchemaParts parts)
    {
        types = parts.Types;
        Directives = parts.Directives;
        Description = parts.Description;
        Roots = parts.Roots;
        meta = parts.Meta;
        possibleTypes = types.Values.Where(type => type.IsAbstract).ToFrozenDictionary(type => type.Name, ListPossibleTypes, StringComparer.Ordinal);
    }

    internal string? Description { get; }

    internal IReadOnlyCollection<NamedType> Types => types.Values;

    internal OrderedDictionary<string, DirectiveDefinition> Directives { get; }

    internal IReadOnlyDictionary<OperationKind, ObjectType> Roots { get; }

    /// <summary>The fields that every root of queries has besides its own.</summary>
    internal IEnumerable<FieldDefinition> MetaFields => meta.Fields.Values;

    internal ObjectType QueryType => Roots[OperationKind.Query];

    /// <summary>Reads and checks a schema. All faults are thrown together as one <see cref="GraphQLSchemaException"/>.</summary>
    /// <param name="sdl">Type system definitions and extensions.</param>
    /// <param name="scalars">How custom scalars are read and written; one without an entry passes values as they are.</param>
    public static GraphQLSchema Parse(string sdl, params IEnumerable<ScalarCoercion> scalars) =>
        TryParse(sdl, scalars, out var schema, out var errors) ? schema : throw new GraphQLSchemaException(errors);

    /// <summary>Reads and checks a schema, with the faults as values.</summary>
    public static bool TryParse(string sdl, IEnumerable<ScalarCoercion> scalars, [NotNullWhen(true)] out GraphQLSchema? schema, out IReadOnlyList<GraphQLError> errors)
    {
        var builder = new SchemaBuilder(scalars);
        schema = builder.Build(sdl);
        errors = builder.Errors;
        return schema is not null;
    }

    internal NamedType? FindType(string name) => types.GetValueOrDefault(name);

    /// <summary>The type that a reference means, or null where it names an unknown type.</summary>
    internal GraphQLType? FindType(TypeNode node) => node switch
    {
        TypeNode.Named named => FindType(named.Name.Value),
        TypeNode.List list => FindType(list.Of) is { } item ? new ListType(item) : null,
        TypeNode.NonNull nonNull => FindType(nonNull.Of) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    /// <summary>A field of that type, introspection's included.</summary>
    internal FieldDefinition? FindField(NamedType parent, string name)
    {
        if (parent is FieldsType fields && fields.Fields.TryGetValue(name, out var field)) return field;
        var isMeta = name == "__typename" ? parent.IsComposite : parent == QueryType && name.StartsWith("__", StringComparison.Ordinal);
        return isMeta ? meta.Fields.GetValueOrDefault(name) : null;
    }

    /// <summary>The object types that a value of that type may have.</summary>
    internal IReadOnlySet<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType self ? FrozenSet.Create(self) : possibleTypes.GetValueOrDefault(type.Name, FrozenSet<ObjectType>.Empty);

    internal bool IsPossible(NamedType type, ObjectType runtime) =>
        type == runtime || (possibleTypes.TryGetValue(type.Name, out var possible) && possible.Contains(runtime));

    internal bool Overlap(NamedType left, NamedType right) => left == right || PossibleTypes(left).Overlaps(PossibleTypes(right));

    private FrozenSet<ObjectType> ListPossibleTypes(NamedType type) => type is UnionType union
        ? union.Members.ToFrozenSet()
        : types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type)).ToFrozenSet();
}
