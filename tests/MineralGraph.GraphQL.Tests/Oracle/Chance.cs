namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>Choices that come out the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public bool In(int percent) => random.Next(100) < percent;

    public int Below(int bound) => random.Next(bound);

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Of<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
