using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A decision on a statement that is not there.</summary>
internal sealed record StatementUnknownView(StatementId Statement, Problem Problem);
