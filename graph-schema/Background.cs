using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>The background facts of background.tsv and background-*.tsv, by what they are about. Immutable.</summary>
public sealed class Background
{
    private static readonly Lazy<Background> Embedded = new(() => Parse(Ontology.BuiltIn, SchemaFiles.BuiltIn.Background));

    private readonly ILookup<EntityId, BackgroundFact> from;
    private readonly ILookup<EntityId, BackgroundFact> to;
    private readonly Ontology ontology;

    private Background(Ontology ontology, IEnumerable<BackgroundFact> facts)
    {
        this.ontology = ontology;
        Facts = [.. facts];
        from = Facts.ToLookup(fact => fact.From);
        to = Facts.ToLookup(fact => fact.To);
    }

    /// <summary>The facts that are built in.</summary>
    /// <exception cref="ProblemException">MG3110: they are broken.</exception>
    public static Background BuiltIn => Embedded.Value;

    /// <summary>All of them, each once: the first file that gives a fact names its source.</summary>
    public ImmutableArray<BackgroundFact> Facts { get; }

    /// <summary>Reads facts, one a line: relation, from, to and source, separated by tabs. Empty lines, the header and lines that begin with # are passed over.</summary>
    /// <exception cref="ProblemException">MG3110: a line is no such fact; the file and the line are named.</exception>
    public static Background Parse(Ontology ontology, params IReadOnlyList<SchemaFile> files) =>
        new(ontology, files.SelectMany(file => BackgroundReader.Read(ontology, file)).Select(line => line.Fact).DistinctBy(fact => (fact.Relation, fact.From, fact.To)));

    /// <summary>The facts that an entity is the subject of.</summary>
    public IEnumerable<BackgroundFact> About(EntityId entity) => from[entity];

    /// <summary>The facts that an entity is the object of.</summary>
    public IEnumerable<BackgroundFact> Towards(EntityId entity) => to[entity];

    /// <summary>The facts that name the metals that a host is mined for.</summary>
    public IEnumerable<BackgroundFact> PrimaryMetalsOf(EntityId host) => from[host].Where(fact => fact.Relation == "primary_metal");

    /// <summary>The facts that name the next wider things that an entity is a part or a kind of: host, use, region or commodity.</summary>
    public IEnumerable<BackgroundFact> ParentsOf(EntityId entity) => from[entity].Where(IsWithin);

    /// <summary>The facts that name the next narrower things.</summary>
    public IEnumerable<BackgroundFact> ChildrenOf(EntityId entity) => to[entity].Where(IsWithin);

    /// <summary>All wider things, nearest first, each with the facts that lead to it from the entity.</summary>
    public IEnumerable<BackgroundChain> AncestorsOf(EntityId entity) => Walk(entity, ParentsOf, fact => fact.To);

    /// <summary>All narrower things, nearest first, each with the facts that lead from it to the entity.</summary>
    public IEnumerable<BackgroundChain> DescendantsOf(EntityId entity) => Walk(entity, ChildrenOf, fact => fact.From);

    private bool IsWithin(BackgroundFact fact) => ontology.Relations[fact.Relation].IsTransitive;

    private static IEnumerable<BackgroundChain> Walk(EntityId start, Func<EntityId, IEnumerable<BackgroundFact>> next, Func<BackgroundFact, EntityId> end)
    {
        var seen = new HashSet<EntityId> { start };
        var open = new Queue<BackgroundChain>([new BackgroundChain(start, [])]);
        while (open.TryDequeue(out var chain))
        {
            foreach (var fact in next(chain.Entity).Where(fact => seen.Add(end(fact))))
            {
                var longer = new BackgroundChain(end(fact), chain.Facts.Add(fact));
                yield return longer;
                open.Enqueue(longer);
            }
        }
    }
}
