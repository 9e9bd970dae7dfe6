using System.Security.Cryptography;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Ingest;

/// <content>Knowledge from folders, in place of what is built in.</content>
public sealed partial class Knowledge
{
    private static readonly string[] Parts = ["rules", "lexicons", "columns"];

    /// <summary>
    /// The knowledge of a folder in place of the built-in one: a folder of rules, or one that holds <c>rules</c>, <c>lexicons</c> or <c>columns</c>, each of which
    /// is used whole; what it lacks is taken from the built-in knowledge.
    /// </summary>
    /// <exception cref="ProblemException">MG2006: it is no such folder. MG2xxx: one of its files is broken.</exception>
    public static Knowledge LoadFrom(string folder)
    {
        var own = Parts.Where(part => Directory.Exists(Path.Combine(folder, part))).ToDictionary(part => part + "/", part => Path.Combine(folder, part));
        if (File.Exists(Path.Combine(folder, "words.yml"))) own["rules/"] = folder;
        if (own.Count == 0) throw new ProblemException(new Problem("MG2006", $"\"{folder}\" is no folder of rules: it has no words.yml. Name one such as ingest/rules, or one that holds rules/ or lexicons/."));
        return Load(path => Open(path, own), own.TryGetValue("rules/", out var rules) ? RuleFiles(rules) : Resources.Below("rules/").Where(name => name != "rules/words.yml"));
    }

    /// <summary>Which rules, lexicons and columns are built in: the first twelve digits of a hash of their files.</summary>
    public static string BuiltInVersion()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Parts.SelectMany(part => Resources.Below(part + "/")))
        {
            using var reader = Resources.Open(path);
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n" + reader.ReadToEnd()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static IEnumerable<string> RuleFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.yml").Select(file => "rules/" + Path.GetFileName(file)).Where(name => name != "rules/words.yml").Order(StringComparer.Ordinal);

    private static TextReader Open(string path, Dictionary<string, string> own)
    {
        if (own.FirstOrDefault(part => path.StartsWith(part.Key, StringComparison.Ordinal)) is not { Key: { } prefix, Value: { } folder }) return Resources.Open(path);
        var file = Path.Combine(folder, path[prefix.Length..]);
        return File.Exists(file) ? File.OpenText(file) : throw new ProblemException(new Problem("MG2012", $"\"{folder}\" lacks {Path.GetFileName(file)}. Copy it from ingest/{prefix}."));
    }
}
