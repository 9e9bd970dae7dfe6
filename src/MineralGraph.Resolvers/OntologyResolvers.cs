using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>Kind and Predicate.</summary>
internal static class OntologyResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        new("Query", "kinds", (_, _, scope) => new([scope.Ontology.Kinds.Values.ToList()])),
        new("Query", "predicates", (_, _, scope) => new([scope.Ontology.Predicates.Values.ToList()])),
        Answering.Plain<KindDefinition>("Kind", "name", kind => kind.Name),
        new("Kind", "label", (parents, arguments, _) => new([.. parents.Select(parent => ((KindDefinition)parent!).Label.In(LanguageArgument.Read(arguments)))])),
        Answering.Plain<PredicateDefinition>("Predicate", "name", predicate => predicate.Name),
        new("Predicate", "label", (parents, arguments, _) => new([.. parents.Select(parent => ((PredicateDefinition)parent!).Label.In(LanguageArgument.Read(arguments)))])),
        Answering.Plain<PredicateDefinition>("Predicate", "subjectKinds", predicate => predicate.From.ToList()),
        Answering.Plain<PredicateDefinition>("Predicate", "objectKinds", predicate => predicate.To.ToList()),
        Answering.Plain<PredicateDefinition>("Predicate", "qualifiers", predicate => predicate.Qualifiers.ToList()),
        Answering.Plain<PredicateDefinition>("Predicate", "measures", predicate => predicate.Measures.ToList()),
        Answering.Plain<PredicateDefinition>("Predicate", "dimensions", predicate => predicate.Dimensions.ToList()),
    ];
}
