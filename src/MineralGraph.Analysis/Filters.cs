using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>Filters that several analyses begin with.</summary>
public static class Filters
{
    /// <summary>Statements of one predicate.</summary>
    public static StatementFilter Predicate(string predicate) => new StatementFilter.PredicateIn([predicate]);

    /// <summary>by_product_of in the role that counts as dependence.</summary>
    public static StatementFilter Dependence { get; } = new StatementFilter.All([Predicate("by_product_of"), new StatementFilter.QualifierIn("role", ["by_product"])]);

    /// <summary>by_product_of in every other role.</summary>
    public static StatementFilter OtherRoles { get; } = new StatementFilter.All([Predicate("by_product_of"), new StatementFilter.Not(new StatementFilter.QualifierIn("role", ["by_product"]))]);
}
