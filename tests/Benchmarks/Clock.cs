using System.Diagnostics;

namespace MineralGraph.Benchmarks;

/// <summary>Measures how long something takes.</summary>
internal static class Clock
{
    internal static TimeSpan Measure(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }

    internal static async Task<TimeSpan> MeasureAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }
}
