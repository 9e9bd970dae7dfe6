using MineralGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace MineralGraph.Schema;

/// <summary>Reads ontology.yml and refuses what cannot be one: its shape, and names that it does not define.</summary>
internal static class OntologyReader
{
    internal static WrittenOntology Read(string file, string text)
    {
        var written = Deserialise(file, text);
        if (Wrong(written).FirstOrDefault() is { } wrong) throw new ProblemException(new Problem("MG3002", $"{file}: {wrong}"));
        return written;
    }

    private static WrittenOntology Deserialise(string file, string text)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<WrittenOntology>(text)
                ?? throw new ProblemException(new Problem("MG3001", $"{file} is empty."));
        }
        catch (YamlException broken)
        {
            throw new ProblemException(new Problem("MG3001", $"{file}, line {broken.Start.Line}: {broken.InnerException?.Message ?? broken.Message}"), broken);
        }
    }

    private static IEnumerable<string> Wrong(WrittenOntology written)
    {
        if (written.Kinds.Count == 0) yield return "it defines no kinds.";
        if (written.Predicates.Count == 0) yield return "it defines no predicates.";
        foreach (var wrong in Unnamed(written).Select(name => $"{name} needs words in both languages, en and zh.")) yield return wrong;
        foreach (var (name, kind) in written.Kinds.Where(kind => kind.Value.Type.Length == 0)) yield return $"the kind {name} names no type of schema.graphql (type).";
        foreach (var (name, qualifier) in written.Qualifiers)
        {
            if (qualifier.Values.Count > 0 == qualifier.Kinds.Count > 0) yield return $"the qualifier {name} needs either values or kinds.";
            foreach (var wrong in Undefined($"the qualifier {name}", "kind", qualifier.Kinds, written.Kinds.ContainsKey)) yield return wrong;
        }

        foreach (var (name, relation) in written.Background)
        {
            if (relation.From.Count == 0 || relation.To.Count == 0) yield return $"the background relation {name} needs kinds at both ends (from, to).";
            foreach (var wrong in Undefined($"the background relation {name}", "kind", relation.From.Concat(relation.To), written.Kinds.ContainsKey)) yield return wrong;
        }

        foreach (var wrong in written.Predicates.SelectMany(predicate => Wrong(predicate.Key, predicate.Value, written))) yield return wrong;
    }

    private static IEnumerable<string> Wrong(string name, WrittenPredicate predicate, WrittenOntology written)
    {
        var who = $"the predicate {name}";
        var measures = written.Qualifiers.GetValueOrDefault("measure")?.Values ?? [];
        if (predicate.From.Count == 0) yield return $"{who} names no kind for its subject (from).";
        if (predicate.Object == ObjectUse.None != (predicate.To.Count == 0)) yield return $"{who} must name kinds for its object (to) if, and only if, it has one (object).";
        if (predicate.Qualifiers.Contains("measure") != predicate.Measure.Count > 0) yield return $"{who} must list the values of measure if, and only if, it allows that qualifier.";
        if (predicate.Symmetric && !predicate.From.Order().SequenceEqual(predicate.To.Order())) yield return $"{who} cannot be symmetric: its ends have different kinds.";
        var undefined = Undefined(who, "kind", predicate.From.Concat(predicate.To), written.Kinds.ContainsKey)
            .Concat(Undefined(who, "qualifier", predicate.Qualifiers, written.Qualifiers.ContainsKey))
            .Concat(Undefined(who, "measure", predicate.Measure, measures.ContainsKey))
            .Concat(Undefined(who, "dimension", predicate.Dimensions, written.Dimensions.ContainsKey));
        foreach (var wrong in undefined) yield return wrong;
    }

    private static IEnumerable<string> Undefined(string who, string what, IEnumerable<string> names, Func<string, bool> isDefined) =>
        names.Where(name => !isDefined(name)).Select(name => $"{who} names the {what} \"{name}\", which is not defined.");

    private static IEnumerable<string> Unnamed(WrittenOntology written) =>
        Unnamed("the kind", written.Kinds).Concat(Unnamed("the qualifier", written.Qualifiers)).Concat(Unnamed("the dimension", written.Dimensions))
            .Concat(Unnamed("the predicate", written.Predicates)).Concat(Unnamed("the background relation", written.Background))
            .Concat(written.Qualifiers.SelectMany(qualifier => Unnamed($"the {qualifier.Key}", qualifier.Value.Values)));

    private static IEnumerable<string> Unnamed<T>(string what, Dictionary<string, T> all) where T : WrittenLabel =>
        all.Where(one => one.Value is not { IsComplete: true }).Select(one => $"{what} {one.Key}");
}
