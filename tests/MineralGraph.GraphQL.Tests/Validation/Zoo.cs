using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Validation;

/// <summary>A small zoo: the schema of the validation tests.</summary>
internal static class Zoo
{
    public const string Sdl = """
        directive @note(text: String!, level: Int = 1) repeatable on FIELD | QUERY
        directive @once on FIELD | VARIABLE_DEFINITION
        interface Named { name(surname: Boolean): String }
        interface Animal implements Named { name(surname: Boolean): String, legs: Int! }
        type Wolf implements Animal & Named { name(surname: Boolean): String, legs: Int!, howls: Boolean, pack: [Wolf!]!, keeper: Keeper, size: Int, nick: String }
        type Parrot implements Animal & Named { name(surname: Boolean): String, legs: Int!, words(first: Int! = 5, like: [String!]): [String!], keeper: Keeper, size: String, nick: String! }
        type Keeper implements Named { name(surname: Boolean): String, feeds(kind: Kind!, at: When): [Animal], age: Int }
        union Resident = Wolf | Parrot
        enum Kind { WOLF PARROT }
        input When { hour: Int!, minute: Int = 0, days: [String!], again: When }
        input Pick @oneOf { id: ID, name: String }
        scalar Anything
        type Query {
          wolf(id: ID): Wolf
          parrot: Parrot
          animal: Animal
          resident: Resident
          residents: [Resident!]!
          keeper(pick: Pick): Keeper
          count(int: Int, float: Float, bool: Boolean, text: String, id: ID, kind: Kind, kinds: [Kind!], when: When, any: Anything, must: Int! = 1, list: [Int]): Int
        }
        type Mutation { feed(kind: Kind!): Boolean }
        type Subscription { fed: Animal, grown: Animal }
        """;

    public static GraphQLSchema Schema { get; } = GraphQLSchema.Parse(Sdl);
}
