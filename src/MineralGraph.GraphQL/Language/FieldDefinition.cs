using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>A field of an object, an interface or an input object, or an argument: those have a default and no arguments.</summary>
internal sealed record FieldDefinition(int Start, string Name, string? Description, ImmutableArray<FieldDefinition> Arguments, TypeNode Type, ValueNode? Default, ImmutableArray<Directive> Directives) : Node(Start);
