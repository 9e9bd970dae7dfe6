namespace MineralGraph.Model;

/// <summary>Carries a problem through code that has no other way to report it, up to the host that shows it.</summary>
public sealed class ProblemException : Exception
{
    /// <summary>Wraps a problem.</summary>
    public ProblemException(Problem problem, Exception? cause = null) : base(problem?.ToString(), cause) =>
        Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>The problem.</summary>
    public Problem Problem { get; }
}
