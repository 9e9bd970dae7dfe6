namespace MineralGraph.GraphQL;

/// <summary>The codes under <c>extensions.code</c> of every error that this engine itself reports.</summary>
public static class ErrorCodes
{
    /// <summary>The query text does not follow the grammar.</summary>
    public const string Syntax = "MG5020";

    /// <summary>The query contradicts the schema (specification, section 5).</summary>
    public const string Validation = "MG5021";

    /// <summary>No operation was named, or the named one is not in the document.</summary>
    public const string Operation = "MG5022";

    /// <summary>A variable's value does not fit its declared type.</summary>
    public const string Variables = "MG5023";

    /// <summary>A field's value is missing or does not fit the schema.</summary>
    public const string FieldValue = "MG5024";

    /// <summary>A resolver failed unexpectedly; what it said goes to the log only.</summary>
    public const string Internal = "MG5000";

    /// <summary>A mutation was asked for where only queries may run.</summary>
    public const string NotReadOnly = "MG5003";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TooManyTokens = "MG5010";

    /// <summary>The document nests more deeply than allowed.</summary>
    public const string TooDeep = "MG5011";

    /// <summary>The operation selects more fields than allowed.</summary>
    public const string TooManyFields = "MG5012";

    /// <summary>The operation has more aliases than allowed.</summary>
    public const string TooManyAliases = "MG5013";

    /// <summary>Deciding whether the operation's fields can be merged would take more comparisons than allowed.</summary>
    public const string TooManyFieldPairs = "MG5014";

    /// <summary>The answer has more values than allowed.</summary>
    public const string TooManyResults = "MG5015";

    /// <summary>Introspection was asked for where it is switched off.</summary>
    public const string NoIntrospection = "MG5016";

    /// <summary>The answer may become larger than allowed, by the sizes of lists that are asked for.</summary>
    public const string TooCostly = "MG5017";

    /// <summary>The variables hold more values than allowed.</summary>
    public const string TooManyVariableValues = "MG5025";

    /// <summary>The schema's text does not follow the grammar.</summary>
    public const string SchemaSyntax = "MG3101";

    /// <summary>The schema's definitions contradict each other.</summary>
    public const string SchemaDefinition = "MG3102";

    /// <summary>A resolver, getter or scalar is registered for something that the schema does not define.</summary>
    public const string SchemaBinding = "MG3103";
}
