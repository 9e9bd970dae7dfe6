using MineralGraph.Analysis.Computing;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>ComputedNumber, Explanation and ComputedInput: the shape of every number that the API works out.</summary>
internal static class ComputedNumberResolvers
{
    private const string Type = "ComputedNumber";
    private const string Why = "Explanation";
    private const string Input = "ComputedInput";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<AsOfView<ComputedNumber>>(Type, "low", view => view.Value.Value?.Low),
        Answering.Plain<AsOfView<ComputedNumber>>(Type, "high", view => view.Value.Value?.High),
        Answering.Plain<AsOfView<ComputedNumber>>(Type, "unit", view => view.Value.Unit),
        Answering.Plain<AsOfView<ComputedNumber>>(Type, "explain", view => view),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "formula", view => view.Value.Formula.Text),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "formulaSource", view => view.Value.Formula.Source),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "inputs", view => AsOfView<ComputedInput>.Of(view.Value.Inputs, view.Revision)),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "premises", view => view.Value.Premises.ToList()),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "assumptions", view => Answering.Views(view.Value.Assumptions, view.Revision)),
        Answering.Plain<AsOfView<ComputedNumber>>(Why, "missing", view => view.Value.Missing.ToList()),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "symbol", view => view.Value.Symbol),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "meaning", view => view.Value.Meaning),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "low", view => view.Value.Value?.Low),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "high", view => view.Value.Value?.High),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "unit", view => view.Value.Unit),
        Answering.Plain<AsOfView<ComputedInput>>(Input, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<ComputedInput>>(Input, view => view.Value.Statements),
    ];

    /// <summary>A field that is a computed number.</summary>
    internal static FieldAnswer Field<T>(string type, string field, Func<T, ComputedNumber?> read) =>
        Answering.Plain<AsOfView<T>>(type, field, view => read(view.Value) is { } number ? new AsOfView<ComputedNumber>(number, view.Revision) : null);
}
