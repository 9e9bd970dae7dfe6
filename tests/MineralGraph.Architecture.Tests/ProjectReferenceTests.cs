using System.Xml.Linq;

namespace MineralGraph.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    // DESIGN: what may reference what.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["GraphQL"] = [],
        ["Client"] = [],
        ["Schema"] = ["Model"],
        ["Analysis"] = ["Model"],
        ["Ingest"] = ["Schema", "Model"],
        ["Resolvers"] = ["Analysis", "Schema", "Model"],
        ["Store.Sqlite"] = ["Schema", "Model"],
        ["Store.Neo4j"] = ["Schema", "Model"],
        ["Store.Neo4j.Driver"] = ["Store.Neo4j", "Model"],
        ["Api"] = ["GraphQL", "Resolvers", "Analysis", "Ingest", "Schema", "Model"],
        ["Api.HotChocolate"] = ["Api", "GraphQL", "Resolvers", "Schema", "Model"],
        ["Cli"] = ["Api.HotChocolate", "Model", "GraphQL", "Schema", "Analysis", "Ingest", "Resolvers", "Store.Sqlite", "Store.Neo4j", "Store.Neo4j.Driver", "Api"],
    };

    private static readonly string[] WithoutPackages = ["Model", "GraphQL", "Analysis", "Resolvers", "Client"];

    [Fact]
    public void Projects_reference_what_the_table_allows_and_nothing_else() => Assert.Empty(Projects().SelectMany(project => Foreign(project.Name, project.Xml)));

    [Fact]
    public void Projects_at_the_core_need_no_package() =>
        Assert.Empty(Projects().Where(project => WithoutPackages.Contains(project.Name)).SelectMany(project => Packages(project.Xml)));

    [Fact]
    public void Every_project_of_the_table_that_exists_is_looked_at() => Assert.Superset(new HashSet<string> { "Model", "GraphQL", "Ingest", "Cli" }, Projects().Select(project => project.Name).ToHashSet());

    [Fact]
    public void A_reference_that_the_table_lacks_is_reported()
    {
        var xml = XDocument.Parse("<Project><ItemGroup><ProjectReference Include=\"../MineralGraph.Api/MineralGraph.Api.csproj\" /></ItemGroup></Project>");

        Assert.Equal(["Model references Api"], Foreign("Model", xml));
    }

    [Fact]
    public void A_package_is_reported() =>
        Assert.Equal(["Newtonsoft.Json"], Packages(XDocument.Parse("<Project><ItemGroup><PackageReference Include=\"Newtonsoft.Json\" /></ItemGroup></Project>")));

    private static IEnumerable<(string Name, XDocument Xml)> Projects() => SourceTree.Files("MineralGraph.*.csproj")
        .Where(path => !path.Contains("/tests/", StringComparison.Ordinal))
        .Select(path => (Path.GetFileNameWithoutExtension(path)["MineralGraph.".Length..], XDocument.Load(path)));

    private static IEnumerable<string> Foreign(string name, XDocument xml) => xml.Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["MineralGraph.".Length..])
        .Where(other => !Allowed.GetValueOrDefault(name, []).Contains(other))
        .Select(other => $"{name} references {other}");

    private static IEnumerable<string> Packages(XDocument xml) => xml.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);
}
