using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Exporting;

/// <summary>Reads the whole graph for an export, in pages, sorted by id.</summary>
internal sealed class GraphExport
{
    private const int PageSize = 500;

    private readonly IGraphReader reader;
    private readonly long revision;
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly Dictionary<DocumentId, string> documentNames;

    private GraphExport(IGraphReader reader, long revision, IReadOnlyList<Document> documents)
    {
        this.reader = reader;
        this.revision = revision;
        Documents = documents;
        documentNames = Names(documents);
    }

    /// <summary>All documents, in order of name.</summary>
    internal IReadOnlyList<Document> Documents { get; }

    /// <summary>The entities of the statements given so far, in order of id.</summary>
    internal IEnumerable<Entity> Entities => entities.Values.OrderBy(entity => entity.Id);

    internal static async Task<GraphExport> OfAsync(IGraphReader reader, CancellationToken cancellation)
    {
        var latest = await reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false);
        var documents = (await reader.FindDocumentsAsync([], latest!.Number, cancellation).ConfigureAwait(false)).OfType<Document>().ToList();
        return new GraphExport(reader, latest.Number, documents);
    }

    internal Entity Entity(EntityId id) => entities[id];

    /// <summary>The file's name without its ending; with it where another document would else be called the same.</summary>
    internal string DocumentName(DocumentId id) => documentNames[id];

    internal async IAsyncEnumerable<StatementExport> StatementsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        StatementPage page;
        StatementId? after = null;
        do
        {
            page = await reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, revision) { After = after, Limit = PageSize }, cancellation).ConfigureAwait(false);
            var evidence = await reader.ListEvidenceAsync([.. page.Statements.Select(statement => statement.Id)], revision, cancellation).ConfigureAwait(false);
            await LearnAsync(page, cancellation).ConfigureAwait(false);
            for (var index = 0; index < page.Statements.Length; index++) yield return new StatementExport(page.Statements[index], evidence[index]);
            after = page.Statements.IsEmpty ? null : page.Statements[^1].Id;
        }
        while (page.HasMore);
    }

    private async Task LearnAsync(StatementPage page, CancellationToken cancellation)
    {
        var unknown = page.Statements.SelectMany(statement => new[] { statement.Content.From, statement.Content.To ?? statement.Content.From }).Distinct().Where(id => !entities.ContainsKey(id)).ToList();
        foreach (var entity in (await reader.FindEntitiesAsync(unknown, revision, cancellation).ConfigureAwait(false)).OfType<Entity>()) entities[entity.Id] = entity;
    }

    private static Dictionary<DocumentId, string> Names(IReadOnlyList<Document> documents)
    {
        var taken = documents.CountBy(document => Path.GetFileNameWithoutExtension(document.Name)).ToDictionary();
        return documents.ToDictionary(document => document.Id, document => Path.GetFileNameWithoutExtension(document.Name) is var name && taken[name] == 1 ? name : document.Name);
    }
}
