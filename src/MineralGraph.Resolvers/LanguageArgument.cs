using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>Reads the argument language: zh or en.</summary>
internal static class LanguageArgument
{
    internal static string Read(Arguments arguments) => arguments.Find<string>("language") switch
    {
        null or "en" => "en",
        "zh" => "zh",
        var other => throw new ProblemException(new Problem("MG5115", $"There are no labels in \"{other}\". Ask for zh or en.")),
    };
}
