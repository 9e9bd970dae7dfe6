using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Validation.Rules;

/// <summary>Specification 5.5.1.4, 5.5.2.1 and 5.5.2.2: fragments that are spread exist and do not go in circles, and those that exist are spread.</summary>
internal sealed class KnownFragmentsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var spread = context.Selections().Select(pair => pair.Selection).OfType<Selection.Spread>().ToList();
        foreach (var unknown in spread.Where(named => !context.Fragments.ContainsKey(named.Name)))
            context.Report($"Unknown fragment \"{unknown.Name}\".", unknown);
        foreach (var fragment in context.Document.Fragments) CheckCircle(context, fragment);
        var used = spread.Select(named => named.Name).ToHashSet();
        foreach (var unused in context.Document.Fragments.Where(fragment => !used.Contains(fragment.Name)))
            context.Report($"Fragment \"{unused.Name}\" is never used.", unused);
    }

    private static void CheckCircle(ValidationContext context, FragmentDefinition fragment)
    {
        var visited = new HashSet<string>();
        var open = new Stack<FragmentDefinition>([fragment]);
        while (open.TryPop(out var current))
        {
            foreach (var spread in context.Below(current.Selections, null).Select(pair => pair.Selection).OfType<Selection.Spread>())
            {
                if (spread.Name == fragment.Name)
                {
                    context.Report($"Cannot spread fragment \"{fragment.Name}\" within itself{(current == fragment ? "" : $" via \"{current.Name}\"")}.", spread);
                    return;
                }

                if (context.Fragments.TryGetValue(spread.Name, out var next) && visited.Add(spread.Name)) open.Push(next);
            }
        }
    }
}
