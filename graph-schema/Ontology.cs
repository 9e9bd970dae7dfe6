using System.Collections.Immutable;
using MineralGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace MineralGraph.Schema;

/// <summary>Kinds and predicates, as ontology.yml defines them.</summary>
public sealed class Ontology
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> values;

    private Ontology(ImmutableArray<string> kinds, ImmutableSortedDictionary<string, PredicateDefinition> predicates, ImmutableDictionary<string, ImmutableArray<string>> values)
    {
        Kinds = kinds;
        Predicates = predicates;
        this.values = values;
    }

    /// <summary>The ontology that is built in.</summary>
    public static Ontology BuiltIn { get; } = Parse("ontology.yml", SchemaResources.Read("ontology.yml"));

    /// <summary>The kinds of entity.</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>The predicates by name.</summary>
    public ImmutableSortedDictionary<string, PredicateDefinition> Predicates { get; }

    /// <summary>Reads an ontology.</summary>
    /// <exception cref="ProblemException">MG3001–MG3003: it is broken; the place is named.</exception>
    public static Ontology Parse(string file, string text)
    {
        var written = Read(file, text);
        var kinds = written.Kinds.Keys.ToImmutableArray();
        foreach (var (name, predicate) in written.Predicates)
        {
            if (predicate.From.Count == 0) throw Broken(file, name, "names no kind for its subject (from)");
            if (predicate.From.Concat(predicate.To).FirstOrDefault(kind => !kinds.Contains(kind)) is { } unknown) throw Broken(file, name, $"names the kind \"{unknown}\", which is not among the kinds");
            if (predicate.Qualifiers.Contains("measure") != (predicate.Measure.Count > 0)) throw Broken(file, name, "must list the values of measure if, and only if, it allows that qualifier");
        }

        return new Ontology(kinds,
            written.Predicates.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Define(pair.Key), StringComparer.Ordinal),
            written.Qualifiers.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()));
    }

    /// <summary>What is wrong with a statement by the ontology; empty where nothing is.</summary>
    public IEnumerable<Problem> Check(StatementContent content)
    {
        if (!Predicates.TryGetValue(content.Predicate, out var predicate))
            return [new Problem("MG3010", $"There is no predicate \"{content.Predicate}\" in ontology.yml.")];
        return CheckEnds(content, predicate).Concat(CheckQualifiers(content, predicate)).Concat(CheckValue(content, predicate));
    }

    private static IEnumerable<Problem> CheckEnds(StatementContent content, PredicateDefinition predicate)
    {
        if (!predicate.From.Contains(content.From.Kind)) yield return new Problem("MG3011", $"{predicate.Name} cannot be said of {content.From}: its subject is one of {string.Join(", ", predicate.From)}.");
        if (content.To is null != predicate.To.IsEmpty) yield return new Problem("MG3012", predicate.To.IsEmpty ? $"{predicate.Name} has no object." : $"{predicate.Name} needs an object.");
        if (content.To is { } to && !predicate.To.IsEmpty && !predicate.To.Contains(to.Kind)) yield return new Problem("MG3013", $"{to} cannot be the object of {predicate.Name}: that is one of {string.Join(", ", predicate.To)}.");
    }

    private IEnumerable<Problem> CheckQualifiers(StatementContent content, PredicateDefinition predicate)
    {
        foreach (var (name, value) in content.Qualifiers.Set)
        {
            var allowed = name == "measure" ? predicate.Measures : values.GetValueOrDefault(name, [value]);
            if (!predicate.Qualifiers.Contains(name)) yield return new Problem("MG3014", $"{predicate.Name} takes no {name}.");
            else if (!allowed.Contains(value)) yield return new Problem("MG3015", $"\"{value}\" is no {name} of {predicate.Name}: it is one of {string.Join(", ", allowed)}.");
        }
    }

    private static IEnumerable<Problem> CheckValue(StatementContent content, PredicateDefinition predicate) =>
        content.Quantity is { } quantity && !predicate.Dimensions.Contains(quantity.Normalised.Dimension)
            ? [new Problem("MG3016", $"A value in \"{quantity.Normalised.Dimension}\" is none of {predicate.Name}.")]
            : [];

    private static WrittenOntology Read(string file, string text)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<WrittenOntology>(text)
                ?? throw new ProblemException(new Problem("MG3001", $"{file} is empty."));
        }
        catch (YamlException broken)
        {
            throw new ProblemException(new Problem("MG3001", $"{file}, line {broken.Start.Line}: {broken.InnerException?.Message ?? broken.Message}"), broken);
        }
    }

    private static ProblemException Broken(string file, string predicate, string what) => new(new Problem("MG3002", $"{file}: the predicate {predicate} {what}."));
}
