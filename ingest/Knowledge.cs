using System.Collections.Immutable;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Judging.Suspects;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Tables;

namespace MineralGraph.Ingest;

/// <summary>What extraction knows: lexicons, units, patterns of names, word lists and rules. All of it is data.</summary>
public sealed partial class Knowledge
{
    private readonly KnownTables tables;

    private Knowledge(Lexicon lexicon, KnownTables tables, IReadOnlyDictionary<string, string> words, RuleSet rules)
    {
        Lexicon = lexicon;
        this.tables = tables;
        Words = words;
        Rules = rules;
    }

    /// <summary>The words that name entities.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    internal Units Units => tables.Units;

    internal IReadOnlyList<NamePattern> NamePatterns => tables.NamePatterns;

    internal ImmutableArray<ColumnRule> Columns => tables.Columns;

    internal Confusions Confusions => tables.Confusions;

    internal MeasuredRules Measured => tables.Measured;

    internal IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>The lexicons and rules that are built in.</summary>
    /// <exception cref="ProblemException">MG2xxx: one of them is broken.</exception>
    public static Knowledge LoadBuiltIn() => Load(Resources.Open, Resources.Below("rules/").Where(name => name != "rules/words.yml"));

    /// <summary>The same knowledge with some of the rules only.</summary>
    public Knowledge WithRules(IEnumerable<Rule> rules) => new(Lexicon, tables, Words, new RuleSet(rules));

    private static Knowledge Load(Func<string, TextReader> open, IEnumerable<string> ruleFiles)
    {
        var lexicon = LexiconBuilder.Build(name => open($"lexicons/{name}"));
        var words = Read("rules/words.yml", open, RuleFile.ReadWords);
        var rules = ruleFiles.SelectMany(file => Read(file, open, reader => RuleFile.Read(file, reader, words, lexicon.Simplifier.Normalise)));
        var tables = new KnownTables(Read("lexicons/units.tsv", open, Units.Read), Read("lexicons/name-patterns.tsv", open, NamePattern.Read), Read("columns/columns.yml", open, ColumnRule.Read))
        {
            Confusions = Read("lexicons/confusions.tsv", open, reader => Confusions.Read(reader, lexicon.Simplifier.Normalise)),
            Measured = Read("confidence.tsv", open, MeasuredRules.Read),
        };
        return new Knowledge(lexicon, tables, words, new RuleSet(rules));
    }

    private static T Read<T>(string path, Func<string, TextReader> open, Func<TextReader, T> read)
    {
        using var reader = open(path);
        return read(reader);
    }
}
