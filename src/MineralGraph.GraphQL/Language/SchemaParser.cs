using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 3: parses definitions of types in SDL.</summary>
internal sealed class SchemaParser : Parser
{
    private SchemaParser(Source source) : base(source, int.MaxValue)
    {
    }

    internal static Document Parse(string text)
    {
        var source = new Source(text);
        var parser = new SchemaParser(source);
        var definitions = ImmutableArray.CreateBuilder<Node>();
        while (parser.Current.Kind != TokenKind.End) definitions.Add(parser.Definition());
        return new Document(source, definitions.ToImmutable());
    }

    private TypeDefinition Definition()
    {
        var description = Description();
        var keyword = ExpectName();
        return keyword.Text switch
        {
            "scalar" => new TypeDefinition(keyword.Start, "scalar", ExpectName().Text, description) { Directives = Directives(isConstant: true) },
            "type" or "interface" => Composite(keyword, description),
            "union" => Union(keyword, description),
            "enum" => new TypeDefinition(keyword.Start, "enum", ExpectName().Text, description) { Directives = Directives(isConstant: true), Values = Many("{", EnumValue, "}") },
            "input" => new TypeDefinition(keyword.Start, "input", ExpectName().Text, description) { Directives = Directives(isConstant: true), Fields = Many("{", InputValue, "}") },
            _ => throw Source.Wrong(keyword.Start, $"Unexpected {keyword.Describe()}."),
        };
    }

    private string? Description() => Current.Kind is TokenKind.String or TokenKind.BlockString ? Advance().Text : null;

    private TypeDefinition Composite(Token keyword, string? description)
    {
        var name = ExpectName().Text;
        var interfaces = ImmutableArray<string>.Empty;
        if (Current.IsName("implements"))
        {
            Advance();
            Skip("&");
            interfaces = Separated("&");
        }

        return new TypeDefinition(keyword.Start, keyword.Text, name, description) { Names = interfaces, Directives = Directives(isConstant: true), Fields = Many("{", Field, "}") };
    }

    private TypeDefinition Union(Token keyword, string? description)
    {
        var name = ExpectName().Text;
        var directives = Directives(isConstant: true);
        Expect("=");
        Skip("|");
        return new TypeDefinition(keyword.Start, "union", name, description) { Directives = directives, Names = Separated("|") };
    }

    private ImmutableArray<string> Separated(string separator)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        do names.Add(ExpectName().Text);
        while (Skip(separator));
        return names.ToImmutable();
    }

    private FieldDefinition Field()
    {
        var description = Description();
        var name = ExpectName();
        var arguments = OptionalMany("(", InputValue, ")");
        Expect(":");
        return new FieldDefinition(name.Start, name.Text, description, arguments, Type(), null, Directives(isConstant: true));
    }

    private FieldDefinition InputValue()
    {
        var description = Description();
        var name = ExpectName();
        Expect(":");
        var type = Type();
        return new FieldDefinition(name.Start, name.Text, description, [], type, Skip("=") ? Value(isConstant: true) : null, Directives(isConstant: true));
    }

    private EnumValueDefinition EnumValue()
    {
        var description = Description();
        var name = ExpectName();
        return new EnumValueDefinition(name.Start, name.Text, description, Directives(isConstant: true));
    }
}
