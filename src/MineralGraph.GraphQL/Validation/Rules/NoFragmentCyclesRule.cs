using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.2.2, Fragment Spreads Must Not Form Cycles. Every fragment is followed once.</summary>
internal sealed class NoFragmentCyclesRule : ValidationRule
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private readonly List<Selection.Spread> path = [];

    public override void EnterFragment(Definition.Fragment fragment, ValidationContext context) => Follow(fragment, context);

    private void Follow(Definition.Fragment fragment, ValidationContext context)
    {
        if (!visited.Add(fragment.Name.Value)) return;
        open[fragment.Name.Value] = path.Count;
        foreach (var spread in context.SpreadsOf(fragment.Selections))
        {
            path.Add(spread);
            if (open.TryGetValue(spread.Name.Value, out var start)) Report(spread.Name, path[start..], context);
            else if (context.FindFragment(spread.Name.Value) is { } next) Follow(next, context);
            path.RemoveAt(path.Count - 1);
        }

        open.Remove(fragment.Name.Value);
    }

    private static void Report(Name name, List<Selection.Spread> cycle, ValidationContext context)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", [.. cycle]);
    }
}
