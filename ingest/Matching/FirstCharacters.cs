namespace MineralGraph.Ingest.Matching;

/// <summary>With which characters what a part of a pattern matches can begin.</summary>
internal static class FirstCharacters
{
    // A larger set tells too little to be worth the look.
    private const int Largest = 300;

    /// <summary>The characters; null where there are too many, or where it can match nothing at all.</summary>
    internal static HashSet<char>? Of(PatternNode node)
    {
        var found = new HashSet<char>();
        return Collect(node, found) == Outcome.Takes ? found : null;
    }

    private static Outcome Collect(PatternNode node, HashSet<char> found)
    {
        switch (node)
        {
            case PatternNode.Character one:
                found.Add(one.Value);
                return Outcome.Takes;
            case PatternNode.OneOf several:
                if (several.Set.Count > Largest) return Outcome.Unknown;
                found.UnionWith(several.Set.Characters);
                return Outcome.Takes;
            case PatternNode.Named named:
                return Collect(named.Part, found);
            case PatternNode.Repeat repeat:
                var inner = Collect(repeat.Part, found);
                return inner == Outcome.Takes && repeat.Least == 0 ? Outcome.MayBeEmpty : inner;
            case PatternNode.Choice choice:
                return choice.Branches.Max(branch => Collect(branch, found));
            case PatternNode.Sequence sequence:
                return CollectFirst(sequence, found);
            default:
                return Outcome.MayBeEmpty;
        }
    }

    private static Outcome CollectFirst(PatternNode.Sequence sequence, HashSet<char> found)
    {
        foreach (var part in sequence.Parts)
        {
            if (Collect(part, found) is var outcome and not Outcome.MayBeEmpty) return outcome;
        }

        return Outcome.MayBeEmpty;
    }

    // In the order in which one overrides another among alternatives.
    private enum Outcome
    {
        Takes,
        MayBeEmpty,
        Unknown,
    }
}
