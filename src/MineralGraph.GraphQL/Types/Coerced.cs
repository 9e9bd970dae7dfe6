namespace MineralGraph.GraphQL.Types;

/// <summary>A coerced value, or the reason why there is none.</summary>
public readonly record struct Coerced
{
    private Coerced(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The coerced value; meaningful only if <see cref="Error"/> is null.</summary>
    public object? Value { get; }

    /// <summary>A sentence for the client, or null if coercion succeeded.</summary>
    public string? Error { get; }

    /// <summary>Success.</summary>
    public static Coerced To(object? value) => new(value, null);

    /// <summary>Failure, with a whole sentence that names the scalar and the offending value.</summary>
    public static Coerced Refused(string error) => new(null, error);
}
