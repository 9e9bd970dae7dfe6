using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>Kinds, predicates, qualifiers, dimensions and background relations, as ontology.yml defines them. Immutable.</summary>
public sealed class Ontology
{
    private static readonly Lazy<Ontology> Embedded = new(() => Parse("ontology.yml", SchemaResources.Read("ontology.yml")));

    private Ontology(WrittenOntology written)
    {
        Kinds = Define(written.Kinds, (name, kind) => kind.Define(name));
        Predicates = Define(written.Predicates, (name, predicate) => predicate.Define(name));
        Qualifiers = Define(written.Qualifiers, (name, qualifier) => qualifier.Define(name));
        Dimensions = Define(written.Dimensions, (_, dimension) => dimension.Label);
        Relations = Define(written.Background, (name, relation) => relation.Define(name));
    }

    /// <summary>The ontology that is built in.</summary>
    /// <exception cref="ProblemException">MG3001 or MG3002: it is broken.</exception>
    public static Ontology BuiltIn => Embedded.Value;

    /// <summary>The kinds of entity by name.</summary>
    public ImmutableSortedDictionary<string, KindDefinition> Kinds { get; }

    /// <summary>The predicates by name.</summary>
    public ImmutableSortedDictionary<string, PredicateDefinition> Predicates { get; }

    /// <summary>The qualifiers by name.</summary>
    public ImmutableSortedDictionary<string, QualifierDefinition> Qualifiers { get; }

    /// <summary>The words of each dimension; a dimension is named by its base unit.</summary>
    public ImmutableSortedDictionary<string, Label> Dimensions { get; }

    /// <summary>The relations of background facts by name.</summary>
    public ImmutableSortedDictionary<string, RelationDefinition> Relations { get; }

    /// <summary>Reads an ontology.</summary>
    /// <param name="file">What to call it in a problem.</param>
    /// <param name="text">Its YAML.</param>
    /// <exception cref="ProblemException">MG3001: it is no such YAML; the line is named. MG3002: it contradicts itself; the place is named.</exception>
    public static Ontology Parse(string file, string text) => new(OntologyReader.Read(file, text));

    /// <summary>What is wrong with a statement by the ontology, MG3010 to MG3016; empty where nothing is.</summary>
    public IEnumerable<Problem> Check(StatementContent content)
    {
        if (!Predicates.TryGetValue(content.Predicate, out var predicate))
            return [new Problem("MG3010", $"There is no predicate \"{content.Predicate}\" in ontology.yml.")];
        return CheckEnds(content, predicate).Concat(CheckQualifiers(content, predicate)).Concat(CheckValue(content, predicate));
    }

    private static IEnumerable<Problem> CheckEnds(StatementContent content, PredicateDefinition predicate)
    {
        if (!predicate.From.Contains(content.From.Kind)) yield return new Problem("MG3011", $"{predicate.Name} cannot be said of {content.From}: its subject is one of {string.Join(", ", predicate.From)}.");
        if (content.To is null && predicate.Object == ObjectUse.Required) yield return new Problem("MG3012", $"{predicate.Name} needs an object.");
        if (content.To is not null && predicate.Object == ObjectUse.None) yield return new Problem("MG3012", $"{predicate.Name} has no object.");
        if (content.To is { } to && !predicate.To.IsEmpty && !predicate.To.Contains(to.Kind)) yield return new Problem("MG3013", $"{to} cannot be the object of {predicate.Name}: that is one of {string.Join(", ", predicate.To)}.");
    }

    private IEnumerable<Problem> CheckQualifiers(StatementContent content, PredicateDefinition predicate) =>
        content.Qualifiers.Set.Select(given => CheckQualifier(given.Key, given.Value, predicate)).OfType<Problem>();

    private Problem? CheckQualifier(string name, string value, PredicateDefinition predicate)
    {
        if (!predicate.Qualifiers.Contains(name)) return new Problem("MG3014", $"{predicate.Name} takes no {name}.");
        var qualifier = Qualifiers[name];
        if (name == "measure" ? predicate.Measures.Contains(value) : qualifier.Allows(value)) return null;
        var allowed = name == "measure" ? string.Join(", ", predicate.Measures) : qualifier.Choices;
        return new Problem("MG3015", $"\"{value}\" is no {name} of {predicate.Name}: it is one of {allowed}.");
    }

    private static IEnumerable<Problem> CheckValue(StatementContent content, PredicateDefinition predicate)
    {
        if (content.Quantity is { } quantity && !predicate.Dimensions.Contains(quantity.Normalised.Dimension))
            yield return new Problem("MG3016", $"A value in \"{quantity.Normalised.Dimension}\" is none of {predicate.Name}.");
    }

    private static ImmutableSortedDictionary<string, TDefinition> Define<TWritten, TDefinition>(Dictionary<string, TWritten> written, Func<string, TWritten, TDefinition> define) =>
        written.ToImmutableSortedDictionary(pair => pair.Key, pair => define(pair.Key, pair.Value), StringComparer.Ordinal);
}
