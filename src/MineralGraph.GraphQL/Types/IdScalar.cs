using System.Globalization;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.5: a key, read from strings and integers, always written as a string; resolvers receive <see cref="string"/>.</summary>
internal sealed class IdScalar : ScalarCoercion
{
    public override string Name => "ID";

    public override Coerced Read(ScalarInput input) => input switch
    {
        { Kind: ScalarInputKind.String } => Coerced.To(input.Value),
        { Kind: ScalarInputKind.Int } => Coerced.To(input.IsLiteral ? input.Text : Convert.ToString(input.Value, CultureInfo.InvariantCulture)),
        { Kind: ScalarInputKind.Float, IsLiteral: false, Value: double number } when double.IsInteger(number) => Coerced.To(Inspection.Show(number)),
        { IsLiteral: true } => Coerced.Refused($"ID cannot represent a non-string and non-integer value: {input.Describe()}"),
        _ => Coerced.Refused($"ID cannot represent value: {input.Describe()}"),
    };

    public override Coerced Write(object value) => value switch
    {
        string => Coerced.To(value),
        int or long or short or uint or ulong or Guid => Coerced.To(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => Coerced.Refused($"ID cannot represent value: {Inspection.Show(value)}"),
    };
}
