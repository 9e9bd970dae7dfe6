using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Validation;

/// <summary>A field where it is selected: on which type, and what it is there.</summary>
internal sealed class SelectedField(Selection.Field node, NamedType? parent, FieldDefinition? definition)
{
    private string? arguments;

    public Selection.Field Node { get; } = node;

    public NamedType? Parent { get; } = parent;

    public GraphQLType? Type { get; } = definition?.Type;

    /// <summary>Equal for two fields exactly if their arguments are, in whatever order they are written.</summary>
    public string Arguments => arguments ??= ArgumentText.Of(Node.Arguments);
}
