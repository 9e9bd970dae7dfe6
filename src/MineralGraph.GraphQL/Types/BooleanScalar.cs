namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.4; resolvers receive <see cref="bool"/>.</summary>
internal sealed class BooleanScalar : ScalarCoercion
{
    public override string Name => "Boolean";

    public override Coerced Read(ScalarInput input) => input.Kind == ScalarInputKind.Boolean
        ? Coerced.To(input.Value)
        : Coerced.Refused($"Boolean cannot represent a non boolean value: {input.Describe()}");

    public override Coerced Write(object value) => value switch
    {
        bool => Coerced.To(value),
        int or long or short or byte => Coerced.To(Convert.ToInt64(value) != 0),
        double number when double.IsFinite(number) => Coerced.To(number != 0),
        _ => Coerced.Refused($"Boolean cannot represent a non boolean value: {Inspection.Show(value)}"),
    };
}
