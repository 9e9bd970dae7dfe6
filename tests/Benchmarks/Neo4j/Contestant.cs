using System.Net.Http.Headers;
using System.Text.Json;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>Somebody who answers the questions.</summary>
/// <param name="Name">What it is called in the figures.</param>
/// <param name="Goal">How many times its answers a second are MineralGraph's to be; 0 for MineralGraph itself.</param>
/// <param name="Url">Where it answers.</param>
/// <param name="Credentials">With what.</param>
/// <param name="ByProducts">The request for the by-products of a host with their amounts and years, and its answer as lines.</param>
/// <param name="TwoHops">The request for the metals that share a host with a metal, and its answer as lines.</param>
internal sealed record Contestant(string Name, double Goal, Uri Url, AuthenticationHeaderValue? Credentials, Asked ByProducts, Asked TwoHops);

/// <summary>How a question is put, and how its answer is read.</summary>
/// <param name="Body">The request's body for a name.</param>
/// <param name="Lines">The answer as lines that are the same whoever answers.</param>
internal sealed record Asked(Func<string, object> Body, Func<JsonElement, IEnumerable<string>> Lines);
