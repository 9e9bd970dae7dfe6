using System.Collections.Immutable;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Reads a Chinese name of a host that no lexicon lists by the words that it is made of: 铜钴镍硫化矿 is copper_cobalt_nickel_sulfide_ore.</summary>
internal sealed class ChineseHostName(Lexicon lexicon)
{
    /// <summary>The host that the words name and, where it is an ore, the metals that it may stand for.</summary>
    internal ImmutableArray<Sense> SensesOf(string name)
    {
        var (metals, parts) = Read(lexicon.Simplifier.Normalise(name));
        if (parts.LastOrDefault(part => part.Part == HostWords.Head) is not { } head || !HasMetalOrProcess(metals, parts)) return [new Sense(EntityKinds.Host, [new EntityId("host", name)])];
        var host = new Sense(EntityKinds.Host, [Known(metals, parts, head) ?? Composed(metals, parts, head)]);
        return head.Names[0] == "ore" && metals.Count > 0 ? [host, new Sense(EntityKinds.Commodity, [.. metals])] : [host];
    }

    // 水磷钪矿 is a mineral of its own; its name does not tell of what it is an ore.
    private static bool HasMetalOrProcess(List<EntityId> metals, List<HostWords.Word> parts) => metals.Count > 0 || parts.Exists(part => part.Part != HostWords.Head);

    private (List<EntityId> Metals, List<HostWords.Word> Parts) Read(string name)
    {
        var metals = new List<EntityId>();
        var parts = new List<HostWords.Word>();
        for (var at = 0; at < name.Length;)
        {
            var word = lexicon.HostWords.LongestAt(name, at);
            var metal = word is null ? MetalAt(name, at) : null;
            if (word is not null) parts.Add(word);
            if (metal is { } named) metals.AddRange(named.Metals);
            at += word?.Written.Length ?? metal?.Length ?? 1;
        }

        return (metals, parts);
    }

    private (int Length, ImmutableArray<EntityId> Metals)? MetalAt(string name, int at) =>
        lexicon.LongestAt(name, at) is { Length: > 0 and <= 2 } found && found.Senses.FirstOrDefault(sense => sense.Kind == EntityKinds.Commodity) is { } sense ? (found.Length, sense.Entities)
        : lexicon.LongestAt(name.AsSpan(at, 1), 0) is { Length: 1 } one && one.Senses.FirstOrDefault(sense => sense.Kind == EntityKinds.Commodity) is { } single ? (1, single.Entities)
        : null;

    // 镍电解精炼所得的阳极泥 is what the lexicons call nickel anode slime, whatever leaves it; 锌渣 is left by smelting.
    private EntityId? Known(List<EntityId> metals, List<HostWords.Word> parts, HostWords.Word head)
    {
        string[] named = [.. parts.Where(part => part.Part == HostWords.Process).Select(part => part.Names[0]).Distinct().Reverse()];
        string[] processes = named.Length > 0 ? [.. named, ""] : ["", "smelting"];
        return processes.SelectMany(_ => head.Names, (process, end) => Id(Named(metals, parts, process, end))).Where(lexicon.Entities.ContainsKey).Select(id => (EntityId?)id).FirstOrDefault();
    }

    private EntityId Composed(List<EntityId> metals, List<HostWords.Word> parts, HostWords.Word head) =>
        Id(Named(metals, parts, parts.LastOrDefault(part => part.Part == HostWords.Process)?.Names[0] ?? "", head.Names[0]));

    private static EntityId Id(IEnumerable<string> parts) => new("host", string.Join('_', parts.Where(part => part.Length > 0)));

    private IEnumerable<string> Named(List<EntityId> metals, List<HostWords.Word> parts, string process, string head) =>
        [.. Of(HostWords.Type, parts), .. metals.Distinct().Select(Called), .. Of(HostWords.Kind, parts), process, head];

    private static IEnumerable<string> Of(string kind, List<HostWords.Word> parts) => parts.Where(part => part.Part == kind).Select(part => part.Names[0]).Distinct();

    private string Called(EntityId metal) => (lexicon.Entities.TryGetValue(metal, out var known) ? known.Names.En ?? metal.Name : metal.Name).Replace(' ', '_');
}
