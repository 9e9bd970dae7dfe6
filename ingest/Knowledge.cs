using System.Collections.Immutable;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Tables;

namespace MineralGraph.Ingest;

/// <summary>What extraction knows: lexicons, units, patterns of names, word lists and rules. All of it is data.</summary>
public sealed partial class Knowledge
{
    private Knowledge(Lexicon lexicon, (Units Units, List<NamePattern> NamePatterns, ImmutableArray<ColumnRule> Columns) parts, IReadOnlyDictionary<string, string> words, RuleSet rules)
    {
        Lexicon = lexicon;
        (Units, NamePatterns, Columns) = parts;
        Words = words;
        Rules = rules;
    }

    /// <summary>The words that name entities.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    internal Units Units { get; }

    internal List<NamePattern> NamePatterns { get; }

    internal ImmutableArray<ColumnRule> Columns { get; }

    internal IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>The lexicons and rules that are built in.</summary>
    /// <exception cref="ProblemException">MG2xxx: one of them is broken.</exception>
    public static Knowledge LoadBuiltIn() => Load(Resources.Open, Resources.Below("rules/").Where(name => name != "rules/words.yml"));

    /// <summary>The same knowledge with some of the rules only.</summary>
    public Knowledge WithRules(IEnumerable<Rule> rules) => new(Lexicon, (Units, NamePatterns, Columns), Words, new RuleSet(rules));

    private static Knowledge Load(Func<string, TextReader> open, IEnumerable<string> ruleFiles)
    {
        var lexicon = LexiconBuilder.Build(name => open($"lexicons/{name}"));
        var words = Read("rules/words.yml", open, RuleFile.ReadWords);
        var rules = ruleFiles.SelectMany(file => Read(file, open, reader => RuleFile.Read(file, reader, words, lexicon.Simplifier.Normalise)));
        var parts = (Read("lexicons/units.tsv", open, Units.Read), Read("lexicons/name-patterns.tsv", open, NamePattern.Read), Read("columns/columns.yml", open, ColumnRule.Read));
        return new Knowledge(lexicon, parts, words, new RuleSet(rules));
    }

    private static T Read<T>(string path, Func<string, TextReader> open, Func<TextReader, T> read)
    {
        using var reader = open(path);
        return read(reader);
    }
}
