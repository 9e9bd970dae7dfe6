using System.Collections.Immutable;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Computing;

/// <summary>A number that another one is worked out of.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="Meaning">What it is, in words.</param>
/// <param name="Value">The number; null where nothing states it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Statements">The statements that give it; empty for one that was asked for or is missing.</param>
public sealed record ComputedInput(string Symbol, string Meaning, Band? Value, string Unit, ImmutableArray<StatementRecord> Statements);
