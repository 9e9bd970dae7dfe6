using System.Text.Json.Serialization;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>Source-generated serialisation of the plain endpoint's objects.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainAnswer.Asked))]
[JsonSerializable(typeof(PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Small>>))]
[JsonSerializable(typeof(PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Nested>>))]
[JsonSerializable(typeof(PlainAnswer.Data<PlainAnswer.OfHost<PlainAnswer.Host>>))]
[JsonSerializable(typeof(PlainAnswer.Data<PlainAnswer.OfCommodity<PlainAnswer.Paths>>))]
internal sealed partial class PlainJson : JsonSerializerContext;
