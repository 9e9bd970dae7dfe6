using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>SearchResult, EntityHit and QuoteHit.</summary>
internal static class SearchResolvers
{
    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Plain<SearchView>("SearchResult", "totalCount", view => view.Page.Total),
        Answering.Plain<SearchView>("SearchResult", "suggestions", view => view.Suggestions),
        Answering.Plain<SearchView>("SearchResult", "hits", view => view.Page.Hits.Select(hit => new SearchHitView(hit, view.Revision)).ToList()),
        Answering.Plain<SearchHitView>("EntityHit", "entity", view => new EntityView(((SearchHit.OfEntity)view.Hit).Entity, view.Revision)),
        Answering.Plain<SearchHitView>("EntityHit", "matchedName", view => ((SearchHit.OfEntity)view.Hit).MatchedName),
        Answering.Plain<SearchHitView>("EntityHit", "score", view => view.Hit.Score),
        Answering.Plain<SearchHitView>("QuoteHit", "statement", view => new StatementView(((SearchHit.OfQuote)view.Hit).Statement, view.Revision)),
        Answering.Plain<SearchHitView>("QuoteHit", "evidence", view => new EvidenceView(((SearchHit.OfQuote)view.Hit).Evidence, view.Revision)),
        Answering.Plain<SearchHitView>("QuoteHit", "score", view => view.Hit.Score),
    ];
}
