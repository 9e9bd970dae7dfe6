using System.Globalization;

namespace MineralGraph.Soak;

/// <summary>graphql [DOCUMENTS [SEED]]: a million by default. Exits with 1 where a document was not answered as it must be.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["graphql", .. var rest] || rest.Length > 2)
        {
            await Console.Error.WriteLineAsync("Say what to run: graphql [DOCUMENTS [SEED]].");
            return 2;
        }

        var documents = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1_000_000;
        var soak = new DocumentSoak(rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1);
        await soak.RunAsync(documents);
        Console.WriteLine(soak.ToStringAfter(documents));
        return soak.Failures == 0 ? 0 : 1;
    }
}
