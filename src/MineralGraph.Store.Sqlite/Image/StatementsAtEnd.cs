using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>The statements that begin or end at an entity. They change one by one and are read all together, so their list is made when somebody first reads it.</summary>
internal sealed class StatementsAtEnd(ImmutableSortedDictionary<StatementId, StoredStatement> byId)
{
    private StoredStatement[]? inOrder;
    private StoredStatement[]? byEnds;

    internal static StatementsAtEnd None { get; } = new(ImmutableSortedDictionary<StatementId, StoredStatement>.Empty);

    /// <summary>In order of id.</summary>
    internal IReadOnlyList<StoredStatement> InOrder => inOrder ??= [.. byId.Values];

    /// <summary>In order of subject and object.</summary>
    internal IReadOnlyList<StoredStatement> ByEnds => byEnds ??= [.. byId.Values.OrderBy(statement => statement.Content.From).ThenBy(statement => statement.Content.To)];

    internal static StatementsAtEnd Of(IEnumerable<StoredStatement> statements) => new(statements.ToImmutableSortedDictionary(statement => statement.Id, statement => statement));

    internal StatementsAtEnd With(StoredStatement statement) => new(byId.SetItem(statement.Id, statement));
}
