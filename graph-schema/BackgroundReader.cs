using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>Reads background facts, one a line.</summary>
internal static class BackgroundReader
{
    internal static IEnumerable<BackgroundLine> Read(Ontology ontology, SchemaFile file)
    {
        foreach (var (index, line) in file.Text.Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#' || line.StartsWith("relation\t", StringComparison.Ordinal)) continue;
            yield return new BackgroundLine(file.Path, index + 1, Fact(line.TrimEnd('\r'), ontology) ?? throw Broken(file, index + 1, ontology));
        }
    }

    private static BackgroundFact? Fact(string line, Ontology ontology) =>
        line.Split('\t') is [var relation, var subject, var target, var source] && !string.IsNullOrWhiteSpace(source)
            && ontology.Relations.TryGetValue(relation, out var definition)
            && EntityId.TryParse(subject, out var from) && definition.From.Contains(from.Kind)
            && EntityId.TryParse(target, out var to) && definition.To.Contains(to.Kind)
            ? new BackgroundFact(relation, from, to, source)
            : null;

    private static ProblemException Broken(SchemaFile file, int line, Ontology ontology) => new(new Problem("MG3110",
        $"{file.Path}, line {line} is no background fact. Write relation, from, to and source, separated by tabs. The relations and the kinds of their ends: "
        + string.Join("; ", ontology.Relations.Values.Select(relation => $"{relation.Name} ({string.Join(" or ", relation.From)} to {string.Join(" or ", relation.To)})")) + "."));
}
