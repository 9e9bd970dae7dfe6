using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.13.3.</summary>
internal static class Deprecation
{
    private const string DefaultReason = "No longer supported";

    public static DirectiveNode? In(ImmutableArray<DirectiveNode> directives) => directives.FirstOrDefault(directive => directive.Name.Value == "deprecated");

    public static string? ReasonIn(ImmutableArray<DirectiveNode> directives) => In(directives) is { } directive
        ? (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "reason")?.Value as ValueNode.Text)?.Value ?? DefaultReason
        : null;
}
