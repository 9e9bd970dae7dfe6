namespace MineralGraph.Cli;

/// <summary>Where a command writes.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="IsInteractive">Whether a person watches: then there are progress bars.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive);
