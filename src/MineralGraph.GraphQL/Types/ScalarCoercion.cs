namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5: how a scalar's values are read from clients and written to them. Failure is a value, never an exception.</summary>
public abstract class ScalarCoercion
{
    /// <summary>The scalar's name in the schema.</summary>
    public abstract string Name { get; }

    /// <summary>From what the client wrote to what resolvers receive.</summary>
    public abstract Coerced Read(ScalarInput input);

    /// <summary>
    /// From what a resolver returned to what is written: a <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>,
    /// <see cref="double"/>, <see cref="decimal"/>, a <see cref="System.Text.Json.JsonElement"/>, or lists and dictionaries of these.
    /// </summary>
    public abstract Coerced Write(object value);
}
