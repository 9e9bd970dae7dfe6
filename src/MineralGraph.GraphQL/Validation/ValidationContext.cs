using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>What rules go by: the schema, the document, and a walk over all selections with the types that they stand in.</summary>
internal sealed class ValidationContext
{
    internal ValidationContext(GraphQLSchema schema, Document document)
    {
        Schema = schema;
        Document = document;
        Fragments = document.Fragments.GroupBy(fragment => fragment.Name).ToDictionary(group => group.Key, group => group.First());
    }

    internal GraphQLSchema Schema { get; }

    internal Document Document { get; }

    internal IReadOnlyDictionary<string, FragmentDefinition> Fragments { get; }

    internal List<GraphQLError> Errors { get; } = [];

    internal void Report(string message, params Node[] nodes) =>
        Errors.Add(new GraphQLError(message, [.. nodes.Select(node => Document.Source.Locate(node.Start))], []));

    /// <summary>Every selection that is written in the document, once, with the type of the object that it stands in; null where that is unknown.</summary>
    internal IEnumerable<(Selection Selection, NamedType? Parent)> Selections()
    {
        foreach (var operation in Document.Operations)
        {
            foreach (var pair in Below(operation.Selections, Root(operation))) yield return pair;
        }

        foreach (var fragment in Document.Fragments)
        {
            foreach (var pair in Below(fragment.Selections, Schema.Types.GetValueOrDefault(fragment.On.Name))) yield return pair;
        }
    }

    internal NamedType? Root(OperationDefinition operation) => operation.Kind switch { "query" => Schema.Query, "mutation" => Schema.Mutation, _ => null };

    internal static FieldOfType? FieldOf(NamedType? parent, string name) => (parent as FieldedType)?.Fields.GetValueOrDefault(name);

    internal IEnumerable<(Selection Selection, NamedType? Parent)> Below(SelectionSet set, NamedType? parent)
    {
        foreach (var selection in set.Selections)
        {
            yield return (selection, parent);
            var (below, type) = selection switch
            {
                Selection.Field field => (field.Selections, FieldOf(parent, field.Name)?.Type.Named),
                Selection.Inline inline => (inline.Selections, inline.On is null ? parent : Schema.Types.GetValueOrDefault(inline.On.Name)),
                _ => (null, null),
            };
            if (below is null) continue;
            foreach (var pair in Below(below, type)) yield return pair;
        }
    }
}
