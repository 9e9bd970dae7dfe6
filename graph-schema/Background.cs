using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>The background facts of background.tsv, by what they are about.</summary>
public sealed class Background
{
    private static readonly string[] Relations = ["primary_metal", "host_within", "deposit_in", "region_within", "use_within", "commodity_within"];

    private readonly ILookup<EntityId, BackgroundFact> from;
    private readonly ILookup<EntityId, BackgroundFact> to;

    private Background(List<BackgroundFact> facts)
    {
        Facts = [.. facts];
        from = facts.ToLookup(fact => fact.From);
        to = facts.ToLookup(fact => fact.To);
    }

    /// <summary>The facts that are built in.</summary>
    public static Background BuiltIn { get; } = Parse("background.tsv", SchemaResources.Read("background.tsv"));

    /// <summary>All of them.</summary>
    public ImmutableArray<BackgroundFact> Facts { get; }

    /// <summary>Reads facts, one a line: relation, from, to, source, separated by tabs.</summary>
    /// <exception cref="ProblemException">MG3101: a line is no such fact; it is named.</exception>
    public static Background Parse(string file, string text)
    {
        var facts = new List<BackgroundFact>();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("relation\t", StringComparison.Ordinal)) continue;
            facts.Add(ParseLine(line) ?? throw new ProblemException(new Problem("MG3101",
                $"{file}, line {index + 1} is no background fact. Write relation, from, to and source, separated by tabs; ids look like host:bauxite.")));
        }

        return new Background(facts);
    }

    /// <summary>The facts that an entity is the subject of.</summary>
    public IEnumerable<BackgroundFact> About(EntityId entity) => from[entity];

    /// <summary>The facts that an entity is the object of.</summary>
    public IEnumerable<BackgroundFact> Towards(EntityId entity) => to[entity];

    private static BackgroundFact? ParseLine(string line) =>
        line.TrimEnd('\r').Split('\t') is [var relation, var subject, var target, { Length: > 0 } source] && Relations.Contains(relation)
            && EntityId.TryParse(subject, out var fromId) && EntityId.TryParse(target, out var toId)
            ? new BackgroundFact(relation, fromId, toId, source)
            : null;
}
