using System.Globalization;

namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.3: Unicode text; resolvers receive <see cref="string"/>.</summary>
internal sealed class StringScalar : ScalarCoercion
{
    public override string Name => "String";

    public override Coerced Read(ScalarInput input) => input.Kind == ScalarInputKind.String
        ? Coerced.To(input.Value)
        : Coerced.Refused($"String cannot represent a non string value: {input.Describe()}");

    public override Coerced Write(object value) => value switch
    {
        string => Coerced.To(value),
        bool boolean => Coerced.To(boolean ? "true" : "false"),
        double number when !double.IsFinite(number) => Coerced.Refused($"String cannot represent value: {Inspection.Show(value)}"),
        IFormattable formattable => Coerced.To(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Coerced.Refused($"String cannot represent value: {Inspection.Show(value)}"),
    };
}
