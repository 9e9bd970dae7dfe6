using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A by-product and what it comes from.</summary>
internal sealed record DependenceView(EntityId Commodity, EntityId Host, ImmutableArray<StatementRecord> Statements, long Revision);
