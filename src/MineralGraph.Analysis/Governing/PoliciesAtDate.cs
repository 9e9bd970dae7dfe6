using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Governing;

/// <summary>Finds policies with how they stand on a day, who issued them and which uses they touch. Three questions to the store: what they regulate, their dates and issuers, the uses.</summary>
public sealed class PoliciesAtDate(IGraphReader reader)
{
    /// <summary>The policies, those in force first, then by name.</summary>
    /// <param name="at">The day.</param>
    /// <param name="commodities">The commodities that they regulate one of; empty for any.</param>
    /// <param name="revision">As of which revision.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ProblemException">MG5201: there are too many.</exception>
    public async ValueTask<ImmutableArray<PolicyAtDate>> FindAsync(DateOnly at, IReadOnlyList<EntityId> commodities, long revision, CancellationToken cancellation = default)
    {
        var filter = commodities.Count == 0 ? Filters.Predicate("regulates") : new StatementFilter.All([Filters.Predicate("regulates"), new StatementFilter.EndIn(StatementEnd.To, [.. commodities])]);
        var regulates = (await reader.ListAllAsync(filter, revision, cancellation).ConfigureAwait(false)).ToLookup(statement => statement.Content.From);
        if (regulates.Count == 0) return [];
        var policies = regulates.Select(group => group.Key).Order().ToImmutableArray();
        var own = await reader.ExpandAsync(new ExpandQuery(policies, StatementEnd.From, new StatementFilter.PredicateIn(["policy_date", "issued_by"]), revision), cancellation).ConfigureAwait(false);
        var regulated = regulates.SelectMany(group => group).Select(statement => statement.Content.To!.Value).Distinct().ToImmutableArray();
        var used = (await reader.ExpandAsync(new ExpandQuery(regulated, StatementEnd.From, Filters.Predicate("used_in"), revision), cancellation).ConfigureAwait(false)).SelectMany(statements => statements).ToLookup(statement => statement.Content.From);
        return
        [
            .. policies.Select((policy, index) => new PolicyAtDate(policy, at, [.. regulates[policy]], [.. own[index]],
                [.. regulates[policy].Select(statement => statement.Content.To!.Value).Distinct().SelectMany(commodity => used[commodity])])).OrderBy(policy => policy.Standing).ThenBy(policy => policy.Policy),
        ];
    }
}
