using MineralGraph.Cli;

namespace MineralGraph.Api.Tests;

/// <summary>Why a test of what only the product's own engine does is skipped, visibly, where the build executes requests with another.</summary>
internal static class OwnEngine
{
    internal static string? WhySkipped { get; } = ChosenEngine.Create() is null ? null : "HotChocolate does not tell costs, and its scheduler may answer a level in several batches.";
}
