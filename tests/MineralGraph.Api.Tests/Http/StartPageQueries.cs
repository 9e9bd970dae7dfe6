using System.Text.RegularExpressions;

namespace MineralGraph.Api.Tests.Http;

/// <summary>The example queries of the start page.</summary>
internal static partial class StartPageQueries
{
    internal static IReadOnlyList<string> In(string page) => [.. Query().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"`(\{[^`]*\})`,")]
    private static partial Regex Query();
}
