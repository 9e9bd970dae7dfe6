using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <content>Operations, fragments and values (specification, sections 2.3 to 2.12).</content>
internal sealed partial class Parser
{
    private Definition.Operation ParseOperation()
    {
        var start = token.Location;
        if (token.Kind == TokenKind.BraceLeft)
            return new Definition.Operation(OperationKind.Query, null, null, [], [], ParseSelections()) { Location = start };
        var description = ParseDescription();
        var kind = ParseOperationKind();
        var name = token.Kind == TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(TokenKind.ParenthesisLeft, ParseVariableDefinition, TokenKind.ParenthesisRight);
        return new Definition.Operation(kind, name, description, variables, ParseDirectives(false), ParseSelections()) { Location = start };
    }

    private OperationKind ParseOperationKind()
    {
        var keyword = Expect(TokenKind.Name);
        return keyword.Value switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw Unexpected(keyword),
        };
    }

    private VariableDefinition ParseVariableDefinition()
    {
        var start = token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var fallback = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        return new VariableDefinition(description, variable, type, fallback, ParseDirectives(true)) { Location = start };
    }

    private ValueNode.Variable ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Location;
        return new ValueNode.Variable(ParseName()) { Location = start };
    }

    private SelectionSet ParseSelections()
    {
        var start = token.Location;
        Enter(start);
        var items = Many(TokenKind.BraceLeft, ParseSelection, TokenKind.BraceRight);
        nesting--;
        return new SelectionSet(items) { Location = start };
    }

    private Selection ParseSelection() => token.Kind == TokenKind.Spread ? ParseFragmentSelection() : ParseField();

    private Selection.Field ParseField()
    {
        var start = token.Location;
        var first = ParseName();
        var second = Skip(TokenKind.Colon) ? ParseName() : null;
        var name = second ?? first;
        var arguments = ParseArguments(false);
        var directives = ParseDirectives(false);
        openFields.Push(name.Value);
        var selections = token.Kind == TokenKind.BraceLeft ? ParseSelections() : null;
        openFields.Pop();
        return new Selection.Field(second is null ? null : first, name, arguments, directives, selections) { Location = start };
    }

    private Selection ParseFragmentSelection()
    {
        var start = Expect(TokenKind.Spread).Location;
        var isConditional = SkipKeyword("on");
        if (!isConditional && token.Kind == TokenKind.Name)
            return new Selection.Spread(ParseName(), ParseDirectives(false)) { Location = start };
        var condition = isConditional ? ParseNamedType() : null;
        return new Selection.Inline(condition, ParseDirectives(false), ParseSelections()) { Location = start };
    }

    private Definition.Fragment ParseFragmentDefinition()
    {
        var start = token.Location;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        if (token is { Kind: TokenKind.Name, Value: "on" }) throw Unexpected(token);
        var name = ParseName();
        ExpectKeyword("on");
        return new Definition.Fragment(name, description, ParseNamedType(), ParseDirectives(false), ParseSelections()) { Location = start };
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) =>
        OptionalMany(TokenKind.ParenthesisLeft, () => ParseArgument(isConstant), TokenKind.ParenthesisRight);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConstant)) { Location = name.Location };
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (token.Kind != TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (token.Kind == TokenKind.At)
        {
            var start = Expect(TokenKind.At).Location;
            directives.Add(new DirectiveNode(ParseName(), ParseArguments(isConstant)) { Location = start });
        }

        return directives.DrainToImmutable();
    }

    private ValueNode ParseValue(bool isConstant)
    {
        var start = token;
        switch (start.Kind)
        {
            case TokenKind.BracketLeft:
                return new ValueNode.List(ParseItems(TokenKind.BracketRight, () => ParseValue(isConstant))) { Location = start.Location };
            case TokenKind.BraceLeft:
                return new ValueNode.InputObject(ParseItems(TokenKind.BraceRight, () => ParseArgument(isConstant))) { Location = start.Location };
            case TokenKind.Int:
                Advance();
                return new ValueNode.Int(start.Value!) { Location = start.Location };
            case TokenKind.Float:
                Advance();
                return new ValueNode.Float(start.Value!) { Location = start.Location };
            case TokenKind.String or TokenKind.BlockString:
                return ParseText();
            case TokenKind.Name:
                Advance();
                return NamedValue(start);
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(start);
        }
    }

    private static ValueNode NamedValue(Token name) => name.Value switch
    {
        "true" => new ValueNode.Boolean(true) { Location = name.Location },
        "false" => new ValueNode.Boolean(false) { Location = name.Location },
        "null" => new ValueNode.Null { Location = name.Location },
        _ => new ValueNode.EnumName(name.Value!) { Location = name.Location },
    };

    private SyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return token.Kind == TokenKind.Name
            ? SyntaxException.At(dollar.Location, $"Unexpected variable \"${token.Value}\" in constant value.")
            : Unexpected(dollar);
    }

    /// <summary>Any number of items, none included, after the bracket at the current token.</summary>
    private ImmutableArray<T> ParseItems<T>(TokenKind close, Func<T> parse)
    {
        Enter(token.Location);
        Advance();
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Skip(close)) items.Add(parse());
        nesting--;
        return items.DrainToImmutable();
    }

    private ValueNode.Text ParseText()
    {
        var text = token;
        Advance();
        return new ValueNode.Text(text.Value!, text.Kind == TokenKind.BlockString) { Location = text.Location };
    }
}
