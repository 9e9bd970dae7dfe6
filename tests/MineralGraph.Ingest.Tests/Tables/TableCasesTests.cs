using System.Globalization;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Tables;

/// <summary>
/// Tables of every make, each in a file of Cases: the document, a line of equals signs, and all that its tables say (what the rules for sentences find beside them aside). What is said is written
/// <c>from predicate to = number unit @year [measure, role, modality]</c>.
/// </summary>
public sealed class TableCasesTests
{
    private const string Divider = "\n=====\n";

    public static TheoryData<string> Cases => new(Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Tables", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_says_what_its_cells_mean_and_no_more(string name)
    {
        var (document, expected) = Read(name);

        var commit = Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest($"{name}.txt", Encoding.UTF8.GetBytes(document))).Commit;

        Extracting.AssertQuotesStand(commit);
        var said = commit.Statements.Where(statement => statement.Evidence.Any(evidence => evidence.Rule.Id.Split('-')[0] is "column" or "row" or "table")).ToList();
        Assert.Equal(expected, said.Select(Show).Order(StringComparer.Ordinal));
        Assert.All(said.Where(statement => statement.Content.Quantity is not null).SelectMany(statement => statement.Evidence), evidence => Assert.EndsWith(evidence.ValueAsWritten, evidence.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_tables_of_both_languages_and_some_that_say_nothing()
    {
        var all = Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).ToList();

        Assert.True(all.Count(name => name.StartsWith("zh", StringComparison.Ordinal)) >= 10 && all.Count(name => name.StartsWith("en", StringComparison.Ordinal)) >= 10);
        Assert.Contains(all, name => Read(name).Expected.Count == 0);
    }

    private static (string Document, List<string> Expected) Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, $"{name}.txt")).Split(Divider);
        return (parts[0], [.. parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)]);
    }

    private static string Show(Statement statement)
    {
        var content = statement.Content;
        var shown = new StringBuilder($"{content.From.Name} {content.Predicate} {content.To?.Name}".TrimEnd());
        if (content.Quantity is { } quantity) shown.Append(string.Create(CultureInfo.InvariantCulture, $" {quantity.Comparator.Sign()} {quantity.Number}{(quantity.Max is { } max ? $"..{max}" : "")} {quantity.Unit}").TrimEnd());
        if (content.Year is { } year) shown.Append(CultureInfo.InvariantCulture, $" @{year}");
        string[] qualifiers = [.. new[] { content.Qualifiers.Measure, content.Qualifiers.Role, content.Qualifiers.Modality }.OfType<string>()];
        return qualifiers.Length == 0 ? shown.ToString() : $"{shown} [{string.Join(", ", qualifiers)}]";
    }
}
