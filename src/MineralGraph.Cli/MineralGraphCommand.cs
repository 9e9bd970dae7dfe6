using System.CommandLine;
using MineralGraph.Cli.Verbs;

namespace MineralGraph.Cli;

/// <summary>The command line with all its verbs.</summary>
internal static class MineralGraphCommand
{
    internal static RootCommand Create(Terminal terminal) => new("A knowledge graph of critical minerals: statements with their exact quotes, from documents in Chinese and English.")
    {
        UpVerb.Create(terminal),
        IngestVerb.Create(terminal),
        ServeVerb.Create(terminal),
        QueryVerb.Create(terminal),
        ExportVerb.Create(terminal),
        CopyVerb.Create(terminal),
        CheckVerb.Create(terminal),
        RulesVerb.Create(terminal),
        QuestionsVerb.Create(terminal),
    };
}
