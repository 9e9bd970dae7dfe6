using MineralGraph.Model;

namespace MineralGraph.Cli.RuleWork;

/// <summary>What another set of rules makes of a document.</summary>
/// <param name="File">The document's path.</param>
/// <param name="Added">Statements that only the new rules make.</param>
/// <param name="Removed">Statements that only the old rules make.</param>
/// <param name="Same">How many statements both make.</param>
internal sealed record DocumentDifference(string File, IReadOnlyList<Statement> Added, IReadOnlyList<Statement> Removed, int Same);
