using System.Collections.Immutable;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>Which commodities character recognition takes for one another, and which words go with each: confusions.tsv.</summary>
internal sealed class Confusions
{
    // Marks a word that speaks for a name and not against its look-alikes.
    private const char Common = '~';

    private readonly Dictionary<EntityId, ImmutableArray<EntityId>> alike = [];
    private readonly Dictionary<EntityId, ImmutableArray<string>> typical = [];
    private readonly Dictionary<EntityId, ImmutableArray<string>> fitting = [];

    private Confusions()
    {
    }

    internal static Confusions Read(TextReader reader, Func<string, string> normalise)
    {
        var table = TsvTable.Read("confusions.tsv", reader);
        var confusions = new Confusions();
        foreach (var row in table.Rows)
        {
            var id = Commodity(table.Cell(row, "name"));
            var words = table.Cells(row, "goes_with");
            confusions.typical[id] = [.. words.Where(word => word[0] != Common).Select(normalise)];
            confusions.fitting[id] = [.. words.Select(word => normalise(word.TrimStart(Common)))];
            foreach (var other in table.Cells(row, "looks_like").Select(Commodity)) confusions.Pair(id, other);
        }

        foreach (var row in table.Rows)
        {
            var id = Commodity(table.Cell(row, "name"));
            foreach (var other in table.Cells(row, "looks_like").Select(Commodity)) confusions.Pair(other, id);
        }

        return confusions;
    }

    /// <summary>The commodities that look like one, those most often meant first.</summary>
    internal ImmutableArray<EntityId> Of(EntityId id) => alike.GetValueOrDefault(id, []);

    /// <summary>How many of the words that go with a commodity and with none that looks like it stand in a text.</summary>
    internal int CountTypical(EntityId id, string normalised) => typical.GetValueOrDefault(id, []).Count(word => normalised.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether any word that goes with a commodity stands in a text, be it one that goes with many.</summary>
    internal bool Fits(EntityId id, string normalised) => fitting.GetValueOrDefault(id, []).Any(word => normalised.Contains(word, StringComparison.Ordinal));

    private void Pair(EntityId id, EntityId other)
    {
        if (!Of(id).Contains(other)) alike[id] = Of(id).Add(other);
    }

    private static EntityId Commodity(string name) => new("commodity", name);
}
