using System.Collections.Concurrent;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Execution;

/// <summary>A small library: the subject of the execution tests. It counts how often each field is resolved.</summary>
internal sealed class Library
{
    private const string Sdl = """
        type Query {
          books(first: Int = 10, titles: [String!]): [Book!]!
          book(title: String!): Book
          node(id: ID!): Node
          search(text: String!): [Found]
          broken: String
          brokenList: [Int!]
          matrix: [[Int!]!]!
          echo(filter: Filter, level: Level = LOW, number: Float): String
          strict: Strict!
          waits: String
        }
        type Mutation { add(amount: Int!): Counter! }
        type Counter { value: Int!, again: Int! }
        interface Node { id: ID! }
        type Book implements Node { id: ID!, title: String!, pages: Int, authors: [Author!]!, isbn: String! @deprecated, genre: Genre }
        type Author implements Node { id: ID!, name: String!, books: [Book!]! }
        union Found = Book | Author
        enum Level { LOW HIGH }
        enum Genre { NOVEL ESSAY }
        type Strict { inner: Strict, must: String!, deeper: Strict! }
        input Filter { words: [String!], min: Int = 3, nested: Filter }
        """;

    private readonly ConcurrentDictionary<string, int> calls = new();
    private int counter;

    public Library(GraphQLOptions? options = null)
    {
        Schema = GraphQLSchema.Parse(Sdl);
        var binding = SchemaBinding.Create(Schema, Map());
        Engine = new GraphQLEngine(Schema, binding, (options ?? new GraphQLOptions()) with { OnFailure = Failures.Enqueue });
    }

    public GraphQLSchema Schema { get; }

    public GraphQLEngine Engine { get; }

    public ConcurrentQueue<ResolverFailure> Failures { get; } = [];

    public IReadOnlyDictionary<string, int> Calls => calls;

    /// <summary>The values of the argument titles that resolvers saw.</summary>
    public ConcurrentQueue<object> TitlesAsked { get; } = [];

    public ValueTask<string> AskAsync(string query, params (string Name, object? Value)[] variables) =>
        Engine.ExecuteAsync(new GraphQLRequest(query) { Values = RequestVariables.From(variables.ToDictionary(pair => pair.Name, pair => pair.Value)) });

    private ResolverMap Map()
    {
        var map = new ResolverMap();
        Root(map, "Query", "books", arguments =>
        {
            if (arguments.FirstOrDefault(argument => argument.Key == "titles").Value is { } titles) TitlesAsked.Enqueue(titles);
            return Books(arguments);
        });
        Root(map, "Query", "book", arguments => Book(arguments.Get<string>("title")!));
        Root(map, "Query", "node", arguments => arguments.Get<string>("id") == "a" ? Author("Ada") : Book(arguments.Get<string>("id")!));
        Root(map, "Query", "search", _ => new object?[] { Book("One"), null, Author("Ada") });
        Root(map, "Query", "broken", _ => throw new InvalidOperationException("a secret"));
        Root(map, "Query", "brokenList", _ => new object?[] { 1, null, 3 });
        Root(map, "Query", "matrix", _ => new[] { new object?[] { 1, 2 }, [3] });
        Root(map, "Query", "echo", arguments => string.Join(';', arguments.Select(argument => $"{argument.Key}={Show(argument.Value)}")));
        Root(map, "Query", "strict", _ => new Dictionary<string, object?>());
        map.Resolve("Query", "waits", async (_, _, context) =>
        {
            await Task.Delay(Timeout.Infinite, context.Cancellation);
            return [null];
        });
        map.Resolve("Strict", "inner", (parents, _, _) => Count("Strict.inner", parents.Select(_ => (object?)new Dictionary<string, object?>()).ToArray()));
        map.Resolve("Strict", "deeper", (parents, _, _) => Count("Strict.deeper", parents.Select(_ => (object?)new Dictionary<string, object?>()).ToArray()));
        Root(map, "Mutation", "add", arguments => counter += arguments.Get<int>("amount"));
        map.Get<object>("Counter", "value", value => value);
        map.Get<object>("Counter", "again", _ => counter);
        map.Resolve("Book", "authors", (parents, _, _) => Count("Book.authors", parents.Select(_ => (object?)new[] { Author("Ada"), Author("Ben") }).ToArray()));
        map.Resolve("Book", "isbn", (parents, _, _) => Count("Book.isbn", parents.Select(parent => Isbn((IReadOnlyDictionary<string, object?>)parent!)).ToArray()));
        map.Resolve("Author", "books", (parents, _, _) => Count("Author.books", parents.Select(_ => (object?)new[] { Book("One"), Book("Two") }).ToArray()));
        return map.TypeName("Node", Name).TypeName("Found", Name);
    }

    private static string? Name(object value) => ((IReadOnlyDictionary<string, object?>)value).GetValueOrDefault("__typename") as string;

    private static object? Isbn(IReadOnlyDictionary<string, object?> book) =>
        (string)book["title"]! == "Two" ? new GraphQLError("The number of \"Two\" is lost.", "MG5900") : $"isbn-{book["title"]}";

    private static object?[] Books(FieldArguments arguments)
    {
        var titles = arguments.List<string>("titles");
        return [.. (titles.Count > 0 ? titles : ["One", "Two", "Three"]).Take(arguments.Get<int>("first")).Select(Book)];
    }

    private static Dictionary<string, object?> Book(string title) =>
        new() { ["__typename"] = "Book", ["id"] = title, ["title"] = title, ["pages"] = title.Length * 100, ["genre"] = title == "Three" ? "POEM" : "NOVEL" };

    private static Dictionary<string, object?> Author(string name) => new() { ["__typename"] = "Author", ["id"] = "a", ["name"] = name };

    private static string Show(object? value) => value switch
    {
        null => "null",
        FieldArguments fields => $"{{{string.Join(',', fields.Select(field => $"{field.Key}={Show(field.Value)}"))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(',', items.Select(Show))}]",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private void Root(ResolverMap map, string type, string field, Func<FieldArguments, object?> resolve) =>
        map.Resolve(type, field, (_, arguments, _) => Count($"{type}.{field}", [resolve(arguments)]));

    private ValueTask<IReadOnlyList<object?>> Count(string field, object?[] values)
    {
        calls.AddOrUpdate(field, 1, (_, count) => count + 1);
        return ValueTask.FromResult<IReadOnlyList<object?>>(values);
    }
}
