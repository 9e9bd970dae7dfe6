using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>What a group has in common.</summary>
internal sealed record GroupKeyView(GroupKey Key, string Value, long Revision) : IAsOf;
