using System.Globalization;
using MineralGraph.Analysis;
using MineralGraph.Analysis.Governing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>PolicyPage and PolicyAtDate: policies and how they stand on a day.</summary>
internal static class PolicyAtDateResolvers
{
    private const string Page = "PolicyPage";
    private const string Type = "PolicyAtDate";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("policiesInForce", FindAsync),
        Answering.Plain<PoliciesView>(Page, "totalCount", view => view.Policies.Count),
        Answering.Plain<PoliciesView>(Page, "nodes", view => AsOfView<PolicyAtDate>.Of(view.Policies, view.Revision)),
        Answering.Plain<PoliciesView>(Page, "reason", view => view.Reason),
        Answering.Entity<AsOfView<PolicyAtDate>>(Type, "policy", view => view.Value.Policy),
        Answering.Plain<AsOfView<PolicyAtDate>>(Type, "standing", view => Name(view.Value.Standing)),
        Answering.Plain<AsOfView<PolicyAtDate>>(Type, "since", view => view.Value.Since),
        Answering.Plain<AsOfView<PolicyAtDate>>(Type, "measures", view => view.Value.Measures.ToList()),
        Answering.Plain<AsOfView<PolicyAtDate>>(Type, "dates", view => Answering.Views(view.Value.Dates, view.Revision)),
        Occurrences("issuers", policy => policy.Own.Where(statement => statement.Content.Predicate == "issued_by"), StatementEnd.To),
        Occurrences("commodities", policy => policy.Regulates, StatementEnd.To),
        Occurrences("uses", policy => policy.Used, StatementEnd.To),
    ];

    private static FieldAnswer Occurrences(string field, Func<PolicyAtDate, IEnumerable<StatementRecord>> read, StatementEnd end) =>
        Answering.Plain<AsOfView<PolicyAtDate>>(Type, field, view => StatementsByEnd.Gather(read(view.Value), end).Select(group => new OccurrenceView(group, view.Revision)).ToList());

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var text = arguments.Get<string>("at");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) throw new ProblemException(new Problem("MG5205", $"\"{text}\" is no day. Write one like 2024-10-01."));
        var commodity = arguments.Find<string>("commodity") is { } name ? await EntityArgument.GetAsync(name, ["commodity"], revision, scope).ConfigureAwait(false) : null;
        var standings = arguments.Get<IEnumerable<object?>>("standing").Cast<string>().ToHashSet();
        IReadOnlyList<EntityId> commodities = commodity is null ? [] : [commodity.Id, .. scope.Background.Wider(commodity.Id).Select(wider => wider.Entity)];
        var found = await new PoliciesAtDate(scope.Reader).FindAsync(at, commodities, revision, scope.Cancellation).ConfigureAwait(false);
        var shown = found.Where(policy => standings.Contains(Name(policy.Standing))).ToList();
        return new PoliciesView(shown, revision) { Reason = shown.Count > 0 ? null : found.IsEmpty ? "No statement says that a policy regulates it." : $"{found.Length} policies regulate it, and none stands so on {text}: ask for further values of standing." };
    }

    private static string Name(PolicyStanding standing) => standing switch
    {
        PolicyStanding.InForce => "IN_FORCE",
        PolicyStanding.Perhaps => "PERHAPS",
        PolicyStanding.Undated => "UNDATED",
        PolicyStanding.NotYet => "NOT_YET",
        _ => "ENDED",
    };
}
