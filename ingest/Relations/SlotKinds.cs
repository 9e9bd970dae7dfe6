using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Relations;

/// <summary>The kinds that an end of a predicate may have, in the order in which a word of several meanings is read.</summary>
internal static class SlotKinds
{
    internal static EntityKinds Of(Rule rule, string slot, string? tokenClass)
    {
        if (tokenClass is not null) return TokenClass.KindsOf(tokenClass);
        var (from, to) = Ends(rule.Predicate);
        return slot == "from" ? from : to;
    }

    private static (EntityKinds From, EntityKinds To) Ends(string predicate) => predicate switch
    {
        "by_product_of" => (EntityKinds.Commodity, EntityKinds.Host | EntityKinds.Commodity),
        "occurs_at" => (EntityKinds.Commodity, EntityKinds.Deposit),
        "located_in" => (EntityKinds.Deposit | EntityKinds.Region, EntityKinds.Region | EntityKinds.Country),
        "occurs_in_region" => (EntityKinds.Commodity, EntityKinds.Region | EntityKinds.Country),
        "used_in" => (EntityKinds.Commodity, EntityKinds.Use),
        "substitutes" => (EntityKinds.Commodity, EntityKinds.Commodity),
        "regulates" => (EntityKinds.Policy, EntityKinds.Commodity),
        "issued_by" => (EntityKinds.Policy, EntityKinds.Country | EntityKinds.Org | EntityKinds.Region),
        "policy_date" => (EntityKinds.Policy, EntityKinds.None),
        "operates" => (EntityKinds.Org | EntityKinds.Country, EntityKinds.Deposit | EntityKinds.Country | EntityKinds.Org),
        "concentration" => (EntityKinds.Commodity, EntityKinds.None),
        _ => (EntityKinds.Country | EntityKinds.Region | EntityKinds.Org | EntityKinds.Deposit, EntityKinds.Commodity),
    };
}
