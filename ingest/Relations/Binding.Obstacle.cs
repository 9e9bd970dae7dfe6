namespace MineralGraph.Ingest.Relations;

/// <content>Why a match makes no relation.</content>
internal sealed partial class Binding
{
    /// <summary>What the pattern matched, in the words of the sentence.</summary>
    internal string Words => sentence.Text[span.Start..span.End];

    /// <summary>What is missing, in words for the author of the rule; null where the match makes relations.</summary>
    internal string? Obstacle()
    {
        if (Relations().Any()) return null;
        var from = Ends("from", rule.FromClass).ToList();
        var to = Ends("to", rule.ToClass).ToList();
        if (from.Count == 0) return Missing("from", rule.FromClass);
        if (to.Count == 0 && ExpectsTo) return Missing("to", rule.ToClass);
        if (from.TrueForAll(one => to.TrueForAll(other => other.Entity == one.Entity)) && to.Count > 0) return $"both ends are {from[0].Entity}";
        return rule.NeedsValue ? "it needs a figure, and none belongs to these ends" : "its figures and its ends do not pair off";
    }

    private string Missing(string slot, string? tokenClass) => match.Match.Group(slot) is not null
        ? $"what stands at <{slot}> names none of the kinds {SlotKinds.Of(rule, slot, tokenClass)}"
        : rule.Carry.Any(carried => carried.StartsWith(slot, StringComparison.Ordinal))
            ? $"<{slot}> is left out, and no {tokenClass} stands before, in the heading or in the sentence before"
            : $"the pattern has no <{slot}>, and the rule carries none over";
}
