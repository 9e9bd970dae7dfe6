namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.1: signed 32-bit integers; resolvers receive <see cref="int"/>.</summary>
internal sealed class IntScalar : ScalarCoercion
{
    public override string Name => "Int";

    public override Coerced Read(ScalarInput input) => input switch
    {
        { Kind: ScalarInputKind.Int } => InRange(input.Value, input.Describe()),
        { Kind: ScalarInputKind.Float, IsLiteral: false, Value: double number } when double.IsInteger(number) => InRange(number, input.Describe()),
        _ => Coerced.Refused($"Int cannot represent non-integer value: {input.Describe()}"),
    };

    public override Coerced Write(object value) => value switch
    {
        int => Coerced.To(value),
        bool boolean => Coerced.To(boolean ? 1 : 0),
        short or byte or sbyte or ushort or uint or long => InRange(Convert.ToInt64(value), Inspection.Show(value)),
        double number when double.IsInteger(number) => InRange(number, Inspection.Show(value)),
        decimal number when decimal.IsInteger(number) => InRange((double)number, Inspection.Show(value)),
        _ => Coerced.Refused($"Int cannot represent non-integer value: {Inspection.Show(value)}"),
    };

    private static Coerced InRange(object number, string shown)
    {
        var isInRange = number is long whole ? whole is >= int.MinValue and <= int.MaxValue : number is int or double and >= int.MinValue and <= int.MaxValue;
        return isInRange ? Coerced.To(Convert.ToInt32(number)) : Coerced.Refused($"Int cannot represent non 32-bit signed integer value: {shown}");
    }
}
