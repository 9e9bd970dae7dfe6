using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>What a search found.</summary>
internal sealed record SearchView(SearchPage Page, IReadOnlyList<string> Suggestions, long Revision) : IAsOf;
