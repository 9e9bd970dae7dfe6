using System.Collections.Immutable;

namespace MineralGraph.Ingest.Matching;

/// <summary>A pattern as steps.</summary>
internal sealed class PatternProgram
{
    private readonly List<MatchStep> steps = [];
    private readonly List<CharacterSet> sets = [];
    private readonly List<ChoiceTable> choices = [];
    private readonly List<string> names = [];

    private PatternProgram(PatternNode whole)
    {
        Add(whole);
        steps.Add(new MatchStep(StepKind.Done));
        Steps = [.. steps];
        Sets = [.. sets];
        Choices = [.. choices];
        Names = [.. names];
    }

    internal MatchStep[] Steps { get; }

    internal CharacterSet[] Sets { get; }

    internal ChoiceTable[] Choices { get; }

    /// <summary>The names of groups: the place where the n-th begins is kept under 2n, the place where it ends under 2n + 1.</summary>
    internal ImmutableArray<string> Names { get; }

    internal static PatternProgram Of(PatternNode whole) => new(whole);

    private void Add(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Character one:
                steps.Add(new MatchStep(StepKind.Take, one.Value));
                break;
            case PatternNode.OneOf several:
                steps.Add(new MatchStep(StepKind.TakeOneOf, SetNumber(several.Set)));
                break;
            case PatternNode.Place place:
                steps.Add(new MatchStep(StepKind.Check, (int)place.Kind));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts) Add(part);
                break;
            case PatternNode.Choice choice:
                AddChoice(choice);
                break;
            case PatternNode.Repeat repeat:
                AddRepeat(repeat);
                break;
            case PatternNode.Named named:
                AddNamed(named);
                break;
        }
    }

    private int SetNumber(CharacterSet set)
    {
        if (sets.Count > 0 && ReferenceEquals(sets[^1], set)) return sets.Count - 1;
        sets.Add(set);
        return sets.Count - 1;
    }

    private void AddNamed(PatternNode.Named named)
    {
        var number = names.IndexOf(named.Name);
        if (number < 0)
        {
            number = names.Count;
            names.Add(named.Name);
        }

        steps.Add(new MatchStep(StepKind.Keep, number * 2));
        Add(named.Part);
        steps.Add(new MatchStep(StepKind.Keep, number * 2 + 1));
    }

    private void AddChoice(PatternNode.Choice choice)
    {
        var (start, starts, ends) = (steps.Count, new List<int>(), new List<int>());
        steps.Add(default);
        foreach (var branch in choice.Branches)
        {
            starts.Add(steps.Count);
            Add(branch);
            ends.Add(steps.Count);
            steps.Add(default);
        }

        foreach (var end in ends) steps[end] = new MatchStep(StepKind.Go, steps.Count);
        steps[start] = new MatchStep(StepKind.Choose, choices.Count);
        choices.Add(ChoiceTable.Of(choice.Branches, starts));
    }

    private void AddRepeat(PatternNode.Repeat repeat)
    {
        for (var time = 0; time < repeat.Least; time++) Add(repeat.Part);
        var exits = new List<int>();
        var loop = steps.Count;
        for (var time = repeat.Least; time < (repeat.Most ?? repeat.Least + 1); time++)
        {
            exits.Add(steps.Count);
            steps.Add(default);
            Add(repeat.Part);
        }

        if (repeat.Most is null) steps.Add(new MatchStep(StepKind.Go, loop));
        foreach (var exit in exits) steps[exit] = repeat.IsLazy ? new MatchStep(StepKind.Either, steps.Count, exit + 1) : new MatchStep(StepKind.Either, exit + 1, steps.Count);
    }
}
