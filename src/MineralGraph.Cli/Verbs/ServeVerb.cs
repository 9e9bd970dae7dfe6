using System.CommandLine;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph serve: the API and the pages of a store.</summary>
internal static class ServeVerb
{
    private const string Help = """
        Serves the GraphQL API and the pages.

        Examples:
          mineralgraph serve
          mineralgraph serve --store minerals.db --urls http://127.0.0.1:8080
        """;

    internal static Command Create(Terminal terminal)
    {
        var store = StoreOption.Create();
        var urls = Serving.UrlsOption();
        var command = new Command("serve", Help) { store, urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: true, cancellation).ConfigureAwait(false);
            return await Serving.RunAsync(opened, parsed.GetValue(urls)!, terminal, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
