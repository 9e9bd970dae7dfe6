using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Tests.Rules;

/// <summary>Rules are written in words of their own: no run of them comes from a document, but for the names that lexicons hold.</summary>
public sealed partial class OwnWordsTests
{
    private const int LongestRun = 8;
    private const int LongestWords = 4;
    private const int LongestRunOfExample = 12;
    private const int LongestWordsOfExample = 7;

    private static readonly Knowledge BuiltIn = Knowledge.LoadBuiltIn();

    [NeedsSeedsFact]
    public void No_pattern_trigger_or_word_list_repeats_a_stretch_of_a_document()
    {
        var documents = Documents();
        var written = BuiltIn.Rules.Rules.SelectMany(rule => rule.Patterns.Select(pattern => (rule.Id, Text: pattern.Written)).Concat(rule.Triggers.Select(trigger => (rule.Id, Text: trigger))))
            .Concat(BuiltIn.Words.Select(list => (Id: "$" + list.Key, Text: list.Value))).ToList();

        Assert.True(written.Count > 100);
        Assert.Empty(written.SelectMany(part => Literals().Split(part.Text).SelectMany(literal => Copied(literal, documents, LongestRun, LongestWords)).Select(copied => $"{part.Id}: {copied}")).Distinct());
    }

    [NeedsSeedsFact]
    public void No_example_is_a_sentence_of_a_document()
    {
        var documents = Documents();
        var examples = BuiltIn.Rules.Rules.SelectMany(rule => rule.Finds.Select(find => find.Split("=>")[0]).Concat(rule.Ignores).Select(example => (rule.Id, Text: example))).ToList();

        Assert.True(examples.Count > 100);
        Assert.Empty(examples.SelectMany(example => Copied(example.Text, documents, LongestRunOfExample, LongestWordsOfExample).Select(copied => $"{example.Id}: {copied}")));
    }

    [NeedsSeedsFact]
    public void No_rule_lexicon_row_or_source_names_a_document()
    {
        var names = Files().Select(Path.GetFileName).Concat(Files().Select(Path.GetFileNameWithoutExtension).Where(name => name!.Any(char.IsLetter))).ToList();
        var product = Resources.Below("").Select(path => (path, Text: Resources.Open(path).ReadToEnd())).ToList();

        Assert.True(names.Count > 5 && product.Count > 15);
        Assert.Empty(product.SelectMany(file => names.Where(name => file.Text.Contains(name!, StringComparison.Ordinal)).Select(name => $"{file.path} names {name}")));
    }

    [Fact]
    public void A_run_of_nine_ideographs_or_five_words_is_reported_and_names_do_not_count()
    {
        Assert.Equal(["天地玄黄宇宙洪荒日"], Copied("天地玄黄宇宙洪荒日", ["看，天地玄黄宇宙洪荒日月盈昃。"], LongestRun, LongestWords));
        Assert.Empty(Copied("铝土矿和闪锌矿和黄铜矿", ["那里有铝土矿和闪锌矿和黄铜矿。"], LongestRun, LongestWords));
        Assert.Equal(["once upon a time there"], Copied("once upon a time there", ["It was once upon a time there in a place."], LongestRun, LongestWords));
        Assert.Empty(Copied("once upon a day there", ["It was once upon a time there in a place."], LongestRun, LongestWords));
    }

    /// <summary>The stretches that stand in a document too and are longer than so many ideographs or so many words, names of lexicons left out of the count.</summary>
    private static IEnumerable<string> Copied(string text, IReadOnlyList<string> documents, int longestRun, int longestWords)
    {
        var own = BuiltIn.Lexicon.Simplifier.Normalise(Folding.Fold(text)).Trim();
        for (var start = 0; start < own.Length;)
        {
            var length = Longest(own, start, documents);
            var stretch = own.Substring(start, length).Trim();
            if (CountOwn(stretch, Writing.IsHan) > longestRun || CountWords(stretch) > longestWords) yield return stretch;
            start += Math.Max(1, length);
        }
    }

    private static int Longest(string own, int start, IReadOnlyList<string> documents)
    {
        var length = 0;
        while (start + length < own.Length && documents.Any(document => document.Contains(own.Substring(start, length + 1), StringComparison.Ordinal))) length++;
        return length;
    }

    private static int CountWords(string stretch) => stretch.Any(Writing.IsHan) ? 0 : Word().Count(WithoutNames(stretch));

    private static int CountOwn(string stretch, Func<char, bool> counts) => WithoutNames(stretch).Count(counts);

    private static string WithoutNames(string text)
    {
        var left = text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            var (length, senses) = BuiltIn.Lexicon.LongestAt(text, at);
            if (senses.Any(sense => sense.ExactCase is null)) left.AsSpan(at, length).Fill(' ');
            at += Math.Max(1, length);
        }

        return new string(left);
    }

    private static List<string> Documents() => [.. Files().Select(file => Blanks().Replace(BuiltIn.Lexicon.Simplifier.Normalise(Folding.Fold(File.ReadAllText(file))), match => match.Index == 0 ? "" : " "))
        .Select(text => BetweenIdeographs().Replace(text, ""))];

    private static List<string> Files() => [.. new[] { "seeds", "documents" }.Select(folder => Path.Combine(NeedsSeedsFactAttribute.Folder!, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt"))];

    [GeneratedRegex(@"[()|?*+\[\]{}\\^~.<>$:]+", RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    [GeneratedRegex(@"[a-z]{2,}|\ba\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff，。、]) (?=[\u4e00-\u9fff，。、])", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenIdeographs();
}
