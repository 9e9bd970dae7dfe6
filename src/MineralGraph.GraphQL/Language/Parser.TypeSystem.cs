using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <content>The schema definition language (specification, section 3).</content>
internal sealed partial class Parser
{
    private Definition ParseTypeSystem(string keyword, ValueNode.Text? description)
    {
        var start = description?.Location ?? token.Location;
        ExpectKeyword(keyword);
        Definition definition = keyword switch
        {
            "schema" => ParseSchema(description),
            "directive" => ParseDirectiveDefinition(description),
            _ => ParseTypeDefinition(keyword, description),
        };
        return definition with { Location = start };
    }

    private TypeDefinition ParseTypeDefinition(string keyword, ValueNode.Text? description)
    {
        var name = ParseName();
        switch (keyword)
        {
            case "type":
                return new TypeDefinition.Object(name, description, ParseImplements(), ParseDirectives(true), ParseFields());
            case "interface":
                return new TypeDefinition.Interface(name, description, ParseImplements(), ParseDirectives(true), ParseFields());
        }

        var directives = ParseDirectives(true);
        return keyword switch
        {
            "union" => new TypeDefinition.Union(name, description, directives, ParseMembers()),
            "enum" => new TypeDefinition.Enum(name, description, directives, OptionalMany(TokenKind.BraceLeft, ParseEnumValue, TokenKind.BraceRight)),
            "input" => new TypeDefinition.InputObject(name, description, directives, OptionalMany(TokenKind.BraceLeft, ParseInputValue, TokenKind.BraceRight)),
            _ => new TypeDefinition.Scalar(name, description, directives),
        };
    }

    private Definition.Schema ParseSchema(ValueNode.Text? description) =>
        new(description, ParseDirectives(true), Many(TokenKind.BraceLeft, ParseOperationType, TokenKind.BraceRight));

    private OperationTypeNode ParseOperationType()
    {
        var start = token.Location;
        var kind = ParseOperationKind();
        Expect(TokenKind.Colon);
        return new OperationTypeNode(kind, ParseNamedType()) { Location = start };
    }

    private Definition.Directive ParseDirectiveDefinition(ValueNode.Text? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.ParenthesisLeft, ParseInputValue, TokenKind.ParenthesisRight);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new Definition.Directive(name, description, arguments, isRepeatable, Delimited(TokenKind.Pipe, ParseDirectivePlace));
    }

    private Name ParseDirectivePlace()
    {
        var place = token;
        var name = ParseName();
        return DirectivePlaces.All.Contains(name.Value) ? name : throw Unexpected(place);
    }

    private Definition.Extension ParseExtension()
    {
        var start = Expect(TokenKind.Name).Location;
        var keyword = token;
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        Definition extended = keyword.Value switch
        {
            "schema" => ParseSchemaExtension(),
            "scalar" or "type" or "interface" or "union" or "enum" or "input" => ParseTypeSystem(keyword.Value, null),
            _ => throw Unexpected(keyword),
        };
        return ExtendsNothing(extended) ? throw Unexpected(token) : new Definition.Extension(extended with { Location = start }) { Location = start };
    }

    private Definition.Schema ParseSchemaExtension()
    {
        ExpectKeyword("schema");
        return new Definition.Schema(null, ParseDirectives(true), OptionalMany(TokenKind.BraceLeft, ParseOperationType, TokenKind.BraceRight));
    }

    private static bool ExtendsNothing(Definition definition) => definition switch
    {
        Definition.Schema schema => schema.Directives.IsEmpty && schema.Operations.IsEmpty,
        TypeDefinition { Directives.IsEmpty: false } => false,
        TypeDefinition.Object type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        TypeDefinition.Interface type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        TypeDefinition.Union type => type.Members.IsEmpty,
        TypeDefinition.Enum type => type.Values.IsEmpty,
        TypeDefinition.InputObject type => type.Fields.IsEmpty,
        _ => true,
    };

    private ImmutableArray<TypeNode.Named> ParseImplements() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, ParseNamedType) : [];

    private ImmutableArray<TypeNode.Named> ParseMembers() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, ParseNamedType) : [];

    private ImmutableArray<FieldNode> ParseFields() => OptionalMany(TokenKind.BraceLeft, ParseFieldDefinition, TokenKind.BraceRight);

    private FieldNode ParseFieldDefinition()
    {
        var start = token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.ParenthesisLeft, ParseInputValue, TokenKind.ParenthesisRight);
        Expect(TokenKind.Colon);
        return new FieldNode(description, name, arguments, ParseType(), ParseDirectives(true)) { Location = start };
    }

    private InputValueNode ParseInputValue()
    {
        var start = token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var fallback = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        return new InputValueNode(description, name, type, fallback, ParseDirectives(true)) { Location = start };
    }

    private EnumValueNode ParseEnumValue()
    {
        var start = token.Location;
        var description = ParseDescription();
        if (token is { Kind: TokenKind.Name, Value: "true" or "false" or "null" })
            throw SyntaxException.At(token.Location, $"{token.Description} is reserved and cannot be used for an enum value.");
        return new EnumValueNode(description, ParseName(), ParseDirectives(true)) { Location = start };
    }
}
