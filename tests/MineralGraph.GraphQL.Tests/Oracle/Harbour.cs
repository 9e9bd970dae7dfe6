using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>This engine on harbour.graphql and harbour.json, which the reference implementation answers from as well.</summary>
internal sealed class Harbour
{
    private readonly FrozenDictionary<string, JsonElement> objects;
    private readonly FrozenDictionary<string, string> roots;

    /// <param name="limits">Bounds on one request; without them next to none, as the reference implementation has none.</param>
    public Harbour(QueryLimits? limits = null)
    {
        var world = JsonDocument.Parse(OracleFolder.Read("harbour.json")).RootElement;
        objects = world.GetProperty("objects").EnumerateObject().ToFrozenDictionary(entry => entry.Name, entry => entry.Value);
        roots = world.GetProperty("roots").EnumerateObject().ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
        Schema = GraphQLSchema.Parse(OracleFolder.Read("harbour.graphql"));
        var binding = new SchemaBinding(Schema, value => ((Thing)value).TypeName);
        foreach (var field in binding.Unbound().Select(field => field.Split('.')).ToList()) Bind(binding, field[0], field[1]);
        Engine = new GraphQLEngine(Schema, binding, new GraphQLOptions { Limits = limits ?? Unbounded, Translate = failed => new GraphQLError(failed.Message) });
    }

    public GraphQLSchema Schema { get; }

    public GraphQLEngine Engine { get; }

    private static QueryLimits Unbounded => new() { MaxDepth = 400, MaxFields = 100_000, MaxAliases = 100_000, MaxFieldPairs = 10_000_000, MaxCost = long.MaxValue };

    /// <summary>The answer; of a subscription all its answers, under "stream".</summary>
    public async Task<JsonObject> AskAsync(AskedDocument document)
    {
        var answer = (JsonObject)JsonNode.Parse(await Engine.ExecuteAsync(document.ToRequest(), new Counter()))!;
        return IsForStreams(answer) ? await StreamAsync(document) : answer;
    }

    /// <summary>The answer to a query or a mutation.</summary>
    public Task<GraphQLOutcome> AnswerAsync(AskedDocument document, IBufferWriter<byte> output) => Engine.ExecuteAsync(document.ToRequest(), new Counter(), output);

    private async Task<JsonObject> StreamAsync(AskedDocument document)
    {
        var opened = await Engine.OpenAsync(document.ToRequest(), () => new Counter());
        if (opened is GraphQLStream.Refused refused) return (JsonObject)JsonNode.Parse(refused.Answer.Span)!;
        var answers = new JsonArray();
        await foreach (var answer in ((GraphQLStream.Opened)opened).Answers) answers.Add(JsonNode.Parse(answer.Span));
        return new JsonObject { ["stream"] = answers };
    }

    private static bool IsForStreams(JsonObject answer) => answer["errors"]?[0]?["message"]?.GetValue<string>() == "Subscriptions cannot be executed as a single request.";

    private FieldStream Stream(string field) => (arguments, context) => ValueTask.FromResult(Events(objects[roots["Subscription"]].GetProperty(field), arguments, context.Service<Counter>()));

    private IAsyncEnumerable<object?> Events(JsonElement told, FieldArguments arguments, Counter counter) =>
        told.TryGetProperty("$error", out var message) ? throw new InvalidOperationException(message.GetString())
        : told.GetProperty("$stream").EnumerateArray().Select(item => Told(item, arguments, counter)).ToAsyncEnumerable();

    private void Bind(SchemaBinding binding, string type, string field)
    {
        if (type == "Subscription") binding.BindStream(field, Stream(field));
        else binding.Bind(type, field, Resolver(type, field));
    }

    private FieldResolver Resolver(string type, string field) => (parents, arguments, context) =>
        ValueTask.FromResult<IReadOnlyList<object?>>([.. parents.Select(parent => Field(parent as Thing ?? new Thing(objects[roots[type]], null), field, arguments, context.Service<Counter>()))]);

    private object? Field(Thing parent, string field, FieldArguments arguments, Counter counter) =>
        parent.Counter is { } told ? told.Read(field)
        : parent.Fields.TryGetProperty(field, out var value) ? Told(value, arguments, counter)
        : null;

    private object? Told(JsonElement value, FieldArguments arguments, Counter counter) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => Told(item, arguments, counter)).ToList(),
        _ => ToldObject(value, arguments, counter),
    };

    private object? ToldObject(JsonElement value, FieldArguments arguments, Counter counter)
    {
        if (value.TryGetProperty("$ref", out var name)) return new Thing(objects[name.GetString()!], null);
        if (value.TryGetProperty("$error", out var message)) return new GraphQLError(message.GetString()!);
        if (value.TryGetProperty("$echo", out _)) return arguments;
        if (value.TryGetProperty("$count", out var added)) return counter.Set(counter.Total + arguments.Get<int>(added.GetString()!));
        if (value.TryGetProperty("$set", out var set)) return counter.Set(set.ValueKind == JsonValueKind.Null ? 0 : arguments.Get<int>(set.GetString()!));
        return value.EnumerateObject().ToDictionary(field => field.Name, field => Told(field.Value, arguments, counter));
    }

    /// <summary>What a field's value stands for: an object of harbour.json, or a counter as it was.</summary>
    private sealed record Thing(JsonElement Fields, Counter.Reading? Counter)
    {
        public string? TypeName => Fields.TryGetProperty("__typename", out var name) ? name.GetString() : null;
    }

    /// <summary>What mutations change, fresh for each request.</summary>
    private sealed class Counter
    {
        public int Total { get; private set; }

        public Thing Set(int total)
        {
            Total = total;
            return new Thing(default, new Reading(this, total));
        }

        public sealed record Reading(Counter Counter, int Value)
        {
            public int Read(string field) => field == "value" ? Value : Counter.Total;
        }
    }
}
