namespace MineralGraph.Ingest.Lexicons;

/// <summary>A unit of measure as it is written.</summary>
/// <param name="Surface">The way of writing it.</param>
/// <param name="Dimension">Its dimension, named by the base unit: t, t LCE, %, CNY …</param>
/// <param name="Factor">How many base units it is.</param>
internal sealed record Unit(string Surface, string Dimension, double Factor);
