namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.2: finite double-precision numbers; resolvers receive <see cref="double"/>.</summary>
internal sealed class FloatScalar : ScalarCoercion
{
    public override string Name => "Float";

    public override Coerced Read(ScalarInput input) =>
        input.Kind is ScalarInputKind.Int or ScalarInputKind.Float && Convert.ToDouble(input.Value) is var number && double.IsFinite(number)
            ? Coerced.To(number)
            : Refuse(input.Describe());

    public override Coerced Write(object value) => value switch
    {
        double number => double.IsFinite(number) ? Coerced.To(value) : Refuse(Inspection.Show(value)),
        float number => float.IsFinite(number) ? Coerced.To((double)number) : Refuse(Inspection.Show(value)),
        decimal or int or long => Coerced.To(value),
        short or byte or sbyte or ushort or uint => Coerced.To(Convert.ToInt64(value)),
        bool boolean => Coerced.To(boolean ? 1 : 0),
        _ => Refuse(Inspection.Show(value)),
    };

    private static Coerced Refuse(string shown) => Coerced.Refused($"Float cannot represent non numeric value: {shown}");
}
