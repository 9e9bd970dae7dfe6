using System.Text.Json;
using System.Text.Json.Serialization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Answers as text that shows every part of them, the kinds of decisions, outcomes and hits included.</summary>
internal static class Showing
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new Concrete<Decision>(), new Concrete<DecisionOutcome>(), new Concrete<SearchHit>(), new JsonStringEnumConverter() },
    };

    private sealed class Concrete<T> : JsonConverter<T> where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.GetType().Name);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndArray();
        }
    }
}
