using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>The names that a filter may use: those of the ontology.</summary>
internal sealed class FilterNames(Ontology ontology)
{
    private static readonly string[] Statuses = [.. Enum.GetNames<ReviewStatus>().Select(name => name.ToLowerInvariant())];

    internal static ReviewStatus Status(string name) => Enum.Parse<ReviewStatus>(Known("status", name, Statuses, "MG5104"), ignoreCase: true);

    internal string Predicate(string name) => Known("predicate", name, ontology.Predicates.Keys, "MG5108");

    internal string Kind(string name) => Known("kind of entity", name, ontology.Kinds.Keys, "MG5112");

    internal string Dimension(string name) => Known("dimension", name, ontology.Dimensions.Keys, "MG5109");

    /// <summary>A value of a qualifier; the empty string stands for unset.</summary>
    internal string Qualifier(string qualifier, string value)
    {
        var definition = ontology.Qualifiers[qualifier];
        if (value.Length == 0 || definition.Allows(value)) return value;
        throw new ProblemException(new Problem("MG5109", $"\"{value}\" is no {qualifier}. It is one of {definition.Choices}."));
    }

    private static string Known(string what, string name, IEnumerable<string> names, string code) => names.Contains(name) ? name
        : throw new ProblemException(new Problem(code, $"\"{name}\" is no {what}.{NameSuggestions.DidYouMean(name, names)} It is one of {string.Join(", ", names.Where(known => known.Length > 0))}."));
}
