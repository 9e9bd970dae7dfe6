using MineralGraph.GraphQL;

namespace MineralGraph.Api;

/// <summary>Bounds on the work that clients can cause.</summary>
public sealed record ServiceLimits
{
    /// <summary>Bounds on one request, told before or while it is executed.</summary>
    public QueryLimits Query { get; init; } = new();

    /// <summary>How long one request may take.</summary>
    public TimeSpan LongestAnswer { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests are answered at the same time; the others wait.</summary>
    public int MostAtOnce { get; init; } = 64;

    /// <summary>How many requests wait; those beyond are refused at once.</summary>
    public int MostWaiting { get; init; } = 1024;

    /// <summary>How many streams of answers are open at the same time; those beyond are told so and end.</summary>
    public int MostStreams { get; init; } = 1000;

    /// <summary>Whether the schema tells of itself.</summary>
    public bool AllowsIntrospection { get; init; } = true;
}
