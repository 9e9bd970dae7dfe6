using System.Collections.Immutable;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A page of groups of statements, and what all groups come to.</summary>
internal sealed record GroupsView(ImmutableArray<GroupKey> Keys, ImmutableArray<StatementGroup> Groups, int Count, int Total, ImmutableDictionary<string, double> Sums, long Revision) : IAsOf;
