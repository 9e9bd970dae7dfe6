using System.Text;
using System.Text.Json.Nodes;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>One generated document: an operation, the fragments that it spreads, and values for its variables.</summary>
internal sealed class GeneratedDocument(GraphQLSchema schema, Chance chance, int faults)
{
    private readonly StringBuilder text = new();
    private readonly List<(string Name, GraphQLType Type, string? Default)> variables = [];
    private readonly JsonObject values = [];
    private readonly Queue<(string Name, NamedType Type, int Depth)> fragments = [];
    private readonly GeneratedValues inputs = new(chance, faults);
    private int names;

    public AskedDocument Write()
    {
        var kind = chance.Of(OperationKind.Query, OperationKind.Query, OperationKind.Query, OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription);
        var named = chance.In(50);
        var body = Body(() => Selections(schema.Roots[kind], kind == OperationKind.Query ? chance.Between(1, 4) : 2, kind == OperationKind.Subscription ? 1 : chance.Between(1, 4)));
        Directives("query", 10);
        var head = Body(() => Directives(kind.ToString().ToUpperInvariant(), 8));
        text.Append(kind == OperationKind.Query && !named && variables.Count == 0 && head.Length == 0 ? "" : $"{Printer.Keyword(kind)} {(named ? "Asked" : "")}{Declarations()}{head}").Append(body);
        while (fragments.TryDequeue(out var fragment)) Fragment(fragment.Name, fragment.Type, fragment.Depth);
        if (named && chance.In(10)) text.Append(" query Other { __typename }");
        return new AskedDocument("", text.ToString(), values.Count == 0 && chance.In(50) ? null : values.ToJsonString(), named ? "Asked" : null);
    }

    private bool Fault => chance.In(faults);

    private string Body(Action write)
    {
        var outer = text.ToString();
        text.Clear();
        write();
        var inner = text.ToString();
        text.Clear().Append(outer);
        return inner;
    }

    private string Declarations()
    {
        if (Fault) variables.Add(("spare", schema.FindType("Int")!, null));
        return variables.Count == 0 ? "" : $"({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}{(variable.Default is null ? "" : $" = {variable.Default}")}"))})";
    }

    private void Selections(NamedType type, int depth, int most)
    {
        text.Append(Space()).Append('{');
        for (var count = chance.Between(1, most); count > 0; count--) Selection(type, depth, most);
        text.Append(Space()).Append('}');
    }

    private void Selection(NamedType type, int depth, int most)
    {
        text.Append(Space());
        var choice = chance.Below(100);
        if (most > 1 && choice < 12 && depth > 0) Inline(type, depth);
        else if (most > 1 && choice < 20 && depth > 0) Spread(type, depth);
        else if (type is FieldsType fields && choice < 95) Field(fields, depth);
        else text.Append(type == schema.Roots[OperationKind.Subscription] ? "tides" : "__typename");
    }

    private void Field(FieldsType type, int depth)
    {
        var candidates = type.Fields.Values.Where(candidate => depth > 0 || candidate.Type.Named.IsLeaf).ToList();
        if (candidates.Count == 0)
        {
            text.Append("__typename");
            return;
        }

        var field = chance.Of(candidates);
        if (field.Arguments.Count > 0 || chance.In(25)) text.Append(chance.In(10) ? "same: " : $"f{names++}: ");
        text.Append(Fault ? field.Name[1..] : field.Name);
        Arguments(field.Arguments.Values);
        Directives("FIELD", 8);
        if (field.Type.Named.IsLeaf == Fault) Selections(field.Type.Named.IsLeaf ? type : field.Type.Named, depth - 1, chance.Between(1, 4));
    }

    private void Arguments(IEnumerable<InputValue> arguments)
    {
        var written = new List<string>();
        foreach (var argument in arguments.Where(argument => argument.IsRequired != Fault || chance.In(35)))
            written.Add($"{(Fault ? argument.Name + "x" : argument.Name)}: {(chance.In(30) ? Variable(argument.Type) : inputs.Literal(argument.Type, 2, Variable))}");
        if (Fault && written.Count > 0) written.Add(written[0]);
        if (Fault) written.Add("none: 1");
        if (written.Count > 0) text.Append('(').Append(string.Join(chance.Of(", ", " ", "\n", ",,"), written)).Append(')');
    }

    private string Variable(GraphQLType type)
    {
        var name = $"v{variables.Count}";
        var declared = Fault ? type.Named : type;
        var fallback = chance.In(25) ? inputs.Literal(declared, 2, null) : null;
        if (!Fault) variables.Add((name, declared, fallback));
        if (chance.In(80)) values[name] = inputs.Json(declared, 2);
        return "$" + name;
    }

    private void Directives(string place, int percent)
    {
        if (!chance.In(percent)) return;
        if (place == "query") return;
        var directive = chance.Below(6) switch
        {
            0 when place == "FIELD" => "@skip(if: false)",
            1 when place == "FIELD" => "@include(if: true)",
            2 when place == "FIELD" => $"@{chance.Of("skip", "include")}(if: {Variable(new NonNullType(schema.FindType("Boolean")!))})",
            3 => "@mark(text: \"a\") @mark(text: \"b\", level: 2)",
            4 when faults > 0 => "@unknown",
            _ => "@mark(text: \"\"\"c\"\"\")",
        };
        text.Append(' ').Append(directive);
    }

    private void Inline(NamedType type, int depth)
    {
        var condition = Condition(type);
        text.Append("...").Append(chance.In(85) ? $" on {(Fault ? condition + "s" : condition.Name)}" : "");
        var inside = text[^1] == '.' ? type : condition;
        Directives("INLINE_FRAGMENT", 8);
        Selections(inside, depth - 1, 3);
    }

    private void Spread(NamedType type, int depth)
    {
        var name = $"F{names++}";
        text.Append("...").Append(name);
        Directives("FRAGMENT_SPREAD", 8);
        if (!Fault) fragments.Enqueue((name, Condition(type), depth - 1));
        if (Fault) text.Append(" ...").Append(name);
    }

    private void Fragment(string name, NamedType type, int depth)
    {
        text.Append(Space()).Append(" fragment ").Append(name).Append(" on ").Append(type.Name);
        Directives("FRAGMENT_DEFINITION", 8);
        Selections(type, depth, 3);
    }

    private NamedType Condition(NamedType type)
    {
        var fitting = schema.Types.Where(candidate => candidate.IsComposite && !candidate.Name.StartsWith("__", StringComparison.Ordinal) && schema.Overlap(candidate, type)).ToList();
        return Fault || fitting.Count == 0 ? chance.Of(schema.Types.ToList()) : chance.Of(fitting);
    }

    private string Space() => chance.In(70) ? " " : chance.Of("\n", "\r\n", ", ", "\t", " # said aside\n", "\n\n  ", "\r ");
}
