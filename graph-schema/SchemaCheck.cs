using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>Refuses an ontology, a background, a definition of the GraphQL API and migrations that disagree.</summary>
public static class SchemaCheck
{
    /// <summary>Stops at the first disagreement.</summary>
    /// <exception cref="ProblemException">MG3xxx, naming the file and the place.</exception>
    public static void Require(SchemaFiles files)
    {
        if (Problems(files).FirstOrDefault() is { } problem) throw new ProblemException(problem);
    }

    /// <summary>All disagreements, MG3xxx, each naming the file and the place; where a file cannot be read at all, that alone.</summary>
    public static ImmutableArray<Problem> Problems(SchemaFiles files)
    {
        try
        {
            var ontology = Ontology.Parse(files.Ontology.Path, files.Ontology.Text);
            return [.. CheckBackground(ontology, files), .. CheckSdl(ontology, files.Sdl), .. CheckMigrations(ontology, files)];
        }
        catch (ProblemException unreadable)
        {
            return [unreadable.Problem];
        }
    }

    private static IEnumerable<Problem> CheckBackground(Ontology ontology, SchemaFiles files)
    {
        var lines = files.Background.SelectMany(file => BackgroundReader.Read(ontology, file)).ToList();
        var background = Background.Parse(ontology, files.Background);
        foreach (var line in lines.Where(line => line.Fact.From == line.Fact.To || ontology.Relations[line.Fact.Relation].IsTransitive && background.AncestorsOf(line.Fact.To).Any(wider => wider.Entity == line.Fact.From)))
            yield return new Problem("MG3111", $"{line.File}, line {line.Number}: {line.Fact.From} would lie within itself.");
    }

    private static IEnumerable<Problem> CheckSdl(Ontology ontology, SchemaFile sdl)
    {
        var types = SdlOutline.Read(sdl.Text);
        foreach (var kind in ontology.Kinds.Values.Where(kind => types.FirstOrDefault(type => type.Name == kind.GraphQLType) is not { Keyword: "type" } type || !type.Interfaces.Contains("Node")))
            yield return new Problem("MG3201", $"{sdl.Path} has no type {kind.GraphQLType} that implements Node, but ontology.yml names it for the kind {kind.Name}.");
        foreach (var type in types.Where(type => type.Keyword == "type" && type.Interfaces.Contains("Entity") && ontology.Kinds.Values.All(kind => kind.GraphQLType != type.Name)))
            yield return new Problem("MG3202", $"{sdl.Path}, line {type.Head.Line}: {type.Name} implements Entity, but no kind of ontology.yml names it.");
        foreach (var name in new[] { "Statement", "StatementFilter" })
        {
            var fields = types.FirstOrDefault(type => type.Name == name);
            foreach (var qualifier in ontology.Qualifiers.Keys.Where(qualifier => fields?.Has(qualifier) != true))
                yield return new Problem("MG3203", $"{sdl.Path}: the type {name} has no field {qualifier}, which is a qualifier of ontology.yml.");
        }

        foreach (var (type, field) in types.SelectMany(type => type.Fields.Prepend(type.Head).Where(field => !field.IsDescribed).Select(field => (type, field))))
            yield return new Problem("MG3204", $"{sdl.Path}, line {field.Line}: {(field == type.Head ? type.Name : $"{type.Name}.{field.Name}")} has no description.");
    }

    private static IEnumerable<Problem> CheckMigrations(Ontology ontology, SchemaFiles files)
    {
        foreach (var store in files.Migrations.GroupBy(file => Path.GetDirectoryName(file.Path)!, StringComparer.Ordinal))
        {
            foreach (var (index, migration) in store.Select(Migration.Parse).OrderBy(migration => migration.Number).ThenBy(migration => migration.Name, StringComparer.Ordinal).Index())
            {
                if (migration.Number != index + 1) yield return new Problem("MG3302", $"{store.Key}/{migration.Name}: number {index + 1:0000} is missing or given twice.");
                if (string.IsNullOrWhiteSpace(migration.Script)) yield return new Problem("MG3303", $"{store.Key}/{migration.Name} is empty.");
            }
        }

        var sqlite = string.Join('\n', files.Migrations.Where(file => file.Path.EndsWith(".sql", StringComparison.Ordinal)).Select(file => file.Text));
        foreach (var qualifier in ontology.Qualifiers.Keys.Where(qualifier => sqlite.Length > 0 && !Regex.IsMatch(sqlite, $@"\b{Regex.Escape(qualifier)}\b")))
            yield return new Problem("MG3304", $"sqlite: no migration makes a column for {qualifier}, which is a qualifier of ontology.yml.");
    }
}
