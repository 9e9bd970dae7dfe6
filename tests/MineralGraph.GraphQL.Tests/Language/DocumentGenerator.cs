using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

/// <summary>Arbitrary documents of operations and fragments, small but with everything in them.</summary>
internal static class DocumentGenerator
{
    private static readonly string[] Words = ["a", "bc", "on", "query", "fragment", "_x9", "Type", "input", "repeatable", "type"];
    private static readonly string[] Texts = ["", "plain", "two words", "q\"uote", "back\\slash", "line\nend", "tab\tand\u0007bell", "书 und é", "\U0001F600", "\"\"\"", " lead", "trail ", "a\n  b\n\nc", "\\\"\"\"x"];

    public static Gen<Document> Documents => Gen.Choose(1, 3)
        .SelectMany(count => Many(Definitions, count))
        .Select(definitions => new Document(definitions));

    private static Gen<Name> Names => Gen.Elements(Words).Select(word => new Name(word));

    private static Gen<Name> FragmentNames => Gen.Elements(Words.Where(word => word != "on").ToArray()).Select(word => new Name(word));

    private static Gen<TypeNode.Named> NamedTypes => Names.Select(name => new TypeNode.Named(name));

    private static Gen<Definition> Definitions => Gen.OneOf(Operations, Fragments);

    private static Gen<Definition> Operations =>
        from kind in Gen.Elements(OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription)
        from name in Optional(Names)
        from variables in Few(Variables)
        from directives in Directives(0)
        from selections in Selections(2)
        select (Definition)new Definition.Operation(kind, name, null, variables, directives, selections);

    private static Gen<Definition> Fragments =>
        from name in FragmentNames
        from condition in NamedTypes
        from directives in Directives(1)
        from selections in Selections(2)
        select (Definition)new Definition.Fragment(name, null, condition, directives, selections);

    private static Gen<VariableDefinition> Variables =>
        from name in Names
        from type in Types(2)
        from fallback in Optional(Values(2, isConstant: true))
        select new VariableDefinition(null, new ValueNode.Variable(name), type, fallback, []);

    private static Gen<SelectionSet> Selections(int depth) =>
        Gen.Choose(1, 3).SelectMany(count => Many(OneSelection(depth), count)).Select(items => new SelectionSet(items));

    private static Gen<Selection> OneSelection(int depth) => depth == 0 ? Fields(0) : Gen.OneOf(Fields(depth), Spreads, Inlines(depth));

    private static Gen<Selection> Fields(int depth) =>
        from alias in Optional(Names)
        from name in Names
        from arguments in Few(Arguments(2))
        from directives in Directives(1)
        from below in depth == 0 ? Gen.Constant<SelectionSet?>(null) : Optional(Selections(depth - 1))
        select (Selection)new Selection.Field(alias, name, arguments, directives, below);

    private static Gen<Selection> Spreads =>
        from name in FragmentNames
        from directives in Directives(1)
        select (Selection)new Selection.Spread(name, directives);

    private static Gen<Selection> Inlines(int depth) =>
        from condition in Optional(NamedTypes)
        from directives in Directives(1)
        from below in Selections(depth - 1)
        select (Selection)new Selection.Inline(condition, directives, below);

    private static Gen<ImmutableArray<DirectiveNode>> Directives(int most) =>
        Gen.Choose(0, most).SelectMany(count => Many(
            from name in Names
            from arguments in Few(Arguments(1))
            select new DirectiveNode(name, arguments),
            count));

    private static Gen<ArgumentNode> Arguments(int depth) =>
        from name in Names
        from value in Values(depth, isConstant: false)
        select new ArgumentNode(name, value);

    private static Gen<TypeNode> Types(int depth) => depth == 0
        ? NamedTypes.Select(type => (TypeNode)type)
        : Gen.OneOf(
            NamedTypes.Select(type => (TypeNode)type),
            NamedTypes.Select(type => (TypeNode)new TypeNode.NonNull(type)),
            Types(depth - 1).Select(type => (TypeNode)new TypeNode.List(type)),
            Types(depth - 1).Select(type => (TypeNode)new TypeNode.NonNull(new TypeNode.List(type))));

    private static Gen<ValueNode> Values(int depth, bool isConstant)
    {
        var leaves = new List<Gen<ValueNode>>
        {
            Gen.Elements("0", "-1", "42", "123456789012345678901234567890").Select(digits => (ValueNode)new ValueNode.Int(digits)),
            Gen.Elements("0.5", "-1e10", "1.5E-3").Select(digits => (ValueNode)new ValueNode.Float(digits)),
            Gen.Elements(Texts).Select(text => (ValueNode)new ValueNode.Text(text, false)),
            Gen.Elements(Texts.Where(IsBlockValue).ToArray()).Select(text => (ValueNode)new ValueNode.Text(text, true)),
            Gen.Elements(true, false).Select(value => (ValueNode)new ValueNode.Boolean(value)),
            Gen.Constant((ValueNode)new ValueNode.Null()),
            Names.Select(name => (ValueNode)new ValueNode.EnumName(name.Value)),
        };
        if (!isConstant) leaves.Add(Names.Select(name => (ValueNode)new ValueNode.Variable(name)));
        if (depth > 0)
        {
            leaves.Add(Few(Values(depth - 1, isConstant)).Select(items => (ValueNode)new ValueNode.List(items)));
            leaves.Add(Few(from name in Names from value in Values(depth - 1, isConstant) select new ArgumentNode(name, value))
                .Select(fields => (ValueNode)new ValueNode.InputObject(fields)));
        }

        return Gen.OneOf(leaves);
    }

    /// <summary>Texts that a block string can mean: without control characters, and unchanged by the removal of indentation.</summary>
    private static bool IsBlockValue(string text) => !text.Any(code => char.IsControl(code) && code != '\n') && BlockString.Dedent(text.Split('\n')) == text && !text.StartsWith(' ');

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> gen) => Gen.Choose(0, 2).SelectMany(count => Many(gen, count));

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> gen, int count) => gen.ListOf(count).Select(items => items.ToImmutableArray());
}
