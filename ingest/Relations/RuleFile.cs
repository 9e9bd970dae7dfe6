using System.Collections.Frozen;
using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Schema;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace MineralGraph.Ingest.Relations;

/// <summary>Reads files of rules; anything wrong in one is a problem that names the file and the rule.</summary>
internal static class RuleFile
{
    // What lies where and what serves for what is said of no year, whatever years the sentence names.
    private static readonly FrozenSet<string> Undated = new[] { "used_in", "occurs_at", "located_in", "occurs_in_region", "substitutes", "operates" }.ToFrozenSet();

    internal static ImmutableArray<Rule> Read(string file, TextReader reader, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        try
        {
            var written = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<WrittenRule>>(reader) ?? [];
            return [.. written.Select(rule => Compile(file, rule, words, normalise))];
        }
        catch (YamlException broken)
        {
            throw new ProblemException(new Problem("MG2001", $"{file}, line {broken.Start.Line}: {broken.InnerException?.Message ?? broken.Message} Compare with the rules in ingest/README.md."), broken);
        }
    }

    internal static Dictionary<string, string> ReadWords(TextReader reader)
    {
        var lists = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(reader) ?? [];
        return lists.ToDictionary(list => list.Key, list => string.Join('|', list.Value));
    }

    // A word list named with a dollar sign stands for its words.
    private static string[] Words(string written, IReadOnlyDictionary<string, string> words) =>
        written is ['$', .. var name] && words.TryGetValue(name, out var list) ? list.Split('|') : [written];

    private static Rule Compile(string file, WrittenRule rule, IReadOnlyDictionary<string, string> words, Func<string, string> normalise)
    {
        if (rule.Missing is { } missing) throw new ProblemException(new Problem("MG2002", $"{file}: rule \"{rule.Id}\" has no {missing}. Compare with the rules in ingest/README.md."));
        if (!Ontology.BuiltIn.Predicates.ContainsKey(rule.Predicate!)) throw new ProblemException(new Problem("MG2007", $"{file}: rule \"{rule.Id}\" is about \"{rule.Predicate}\", which is no predicate of ontology.yml."));
        var language = rule.Language ?? "zh";
        return new Rule(rule.Id!, rule.Version, rule.Predicate!, language, [.. rule.Trigger.SelectMany(trigger => Words(trigger, words)).Select(normalise)],
            [.. rule.Patterns.Select(pattern => RulePattern.Compile(pattern, language, words, normalise))])
        {
            Frame = rule.Frame is { } frame ? FrameOf(frame, words, normalise) : null,
            Headings = [.. rule.Heading.Select(normalise)],
            Where = [.. rule.Where.Select(pattern => RulePattern.Compile(pattern, language, words, normalise))],
            Before = [.. rule.Before.Select(normalise)],
            Confidence = new Confidence(rule.Confidence),
            Set = new Qualifiers { Measure = rule.Set.GetValueOrDefault("measure"), Role = rule.Set.GetValueOrDefault("role"), Modality = rule.Set.GetValueOrDefault("modality"), Basis = rule.Set.GetValueOrDefault("basis") },
            Carry = [.. rule.Carry],
            FromClass = rule.From,
            ToClass = rule.To,
            SeesLists = rule.Lists,
            ReadsAsOre = rule.ToAs == "ore",
            NeedsValue = rule.NeedsValue,
            TakesAttached = rule.Attached,
            Year = rule.Year ?? (Undated.Contains(rule.Predicate!) ? "none" : "nearest"),
            MindsNegation = rule.Negation,
            Continues = rule.Continues,
            IsOfItems = rule.Items,
            Unless = [.. rule.Unless.SelectMany(other => Words(other, words)).Select(normalise)],
            Finds = [.. rule.Finds],
            Ignores = [.. rule.Ignores],
            File = file,
        };
    }

    private static Frame FrameOf(WrittenFrame frame, IReadOnlyDictionary<string, string> words, Func<string, string> normalise) =>
        new([.. frame.Unless.SelectMany(other => Words(other, words)).Select(normalise)], frame.Value, frame.Partner, frame.Scope is not ("clause" or "alone"))
        {
            Many = frame.Many,
            JoinsClauses = frame.Scope != "alone",
            ReadsEach = frame.Scope == "figure",
            TakesNearest = frame.Nearest,
            Without = frame.Without,
        };
}
