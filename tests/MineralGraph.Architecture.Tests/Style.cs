using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineralGraph.Architecture.Tests;

/// <summary>The limits of how the code is written: each a function from a source to what breaks it.</summary>
internal static class Style
{
    internal const int LongestBody = 40;
    internal const int LongestFile = 400;
    internal const int MostParameters = 5;
    internal const int DeepestNesting = 3;

    private static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Core", "Service", "Data", "Info", "Impl"];

    internal static IEnumerable<string> Sizes(string path, string text)
    {
        var root = Parse(text);
        var lines = text.Count(character => character == '\n');
        if (lines > LongestFile) yield return $"{path}: {lines} lines";
        foreach (var body in root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(method => method.Body is not null))
        {
            var length = LineCount(body.Body!);
            if (length > LongestBody) yield return $"{path}: a body of {length} lines";
            if (Depth(body.Body!) is var depth and > DeepestNesting) yield return $"{path}: nesting of {depth}";
        }

        foreach (var list in root.DescendantNodes().OfType<ParameterListSyntax>().Where(list => list.Parameters.Count > MostParameters && list.Parent is not RecordDeclarationSyntax))
            yield return $"{path}: {list.Parameters.Count} parameters";
    }

    internal static IEnumerable<string> Shapes(string path, string text)
    {
        var root = Parse(text);
        if (text.Contains("#region", StringComparison.Ordinal)) yield return $"{path}: #region";
        foreach (var type in root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }))
        {
            if (!type.Modifiers.Any(modifier => modifier.RawKind is (int)SyntaxKind.SealedKeyword or (int)SyntaxKind.AbstractKeyword or (int)SyntaxKind.StaticKeyword))
                yield return $"{path}: {type.Identifier} is neither sealed nor abstract nor static";
        }

        foreach (var property in root.DescendantNodes().OfType<AccessorDeclarationSyntax>().Where(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && !IsKnownSetter(accessor)))
            yield return $"{path}: a property with a setter";
        foreach (var field in root.DescendantNodes().OfType<FieldDeclarationSyntax>().Where(IsMutableStatic)) yield return $"{path}: mutable static state {field.Declaration}";
    }

    internal static IEnumerable<string> Names(string path, string text)
    {
        var root = Parse(text);
        foreach (var type in root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            if (BannedEndings.Any(ending => type.Identifier.Text.EndsWith(ending, StringComparison.Ordinal))) yield return $"{path}: {type.Identifier} says nothing";
        }

        var shown = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToList();
        if (shown.Count > 1) yield return $"{path}: {shown.Count} public types";
        var stem = Path.GetFileName(path).Split('.')[0];
        if (shown.Count == 1 && shown[0].Identifier.Text != stem) yield return $"{path}: holds {shown[0].Identifier}";
        if (root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } space && Expected(path) is { } expected && space.Name.ToString() != expected)
            yield return $"{path}: namespace {space.Name} and not {expected}";
    }

    // src/MineralGraph.X/A → MineralGraph.X.A; ingest/A → MineralGraph.Ingest.A; graph-schema/A → MineralGraph.Schema.A.
    private static string? Expected(string path)
    {
        var folders = path.Split('/')[..^1].ToList();
        if (folders.Count == 0) return null;
        (string Name, int Skip)? root = folders[0] switch { "ingest" => ("MineralGraph.Ingest", 1), "graph-schema" => ("MineralGraph.Schema", 1), "src" => (folders[1], 2), _ => null };
        return root is { } known ? string.Join('.', folders.Skip(known.Skip).Prepend(known.Name)) : null;
    }

    private static bool IsKnownSetter(AccessorDeclarationSyntax accessor) => accessor.Body is not null || accessor.ExpressionBody is not null || accessor.Modifiers.Count > 0;

    private static bool IsMutableStatic(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static int LineCount(BlockSyntax body) => body.GetLocation().GetLineSpan() is var span ? span.EndLinePosition.Line - span.StartLinePosition.Line - 1 : 0;

    private static int Depth(SyntaxNode node) => node.ChildNodes().Select(child => Depth(child) + (IsNesting(child) ? 1 : 0)).DefaultIfEmpty(0).Max();

    private static bool IsNesting(SyntaxNode node) =>
        node is IfStatementSyntax { Parent: not ElseClauseSyntax } or ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax or TryStatementSyntax;

    private static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text).GetRoot();
}
