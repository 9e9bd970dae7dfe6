using MineralGraph.GraphQL.Validation;

namespace MineralGraph.GraphQL;

/// <summary>What an answer cost: the operation's size with its fragments expanded, the values of the answer, and how often resolvers were called.</summary>
internal sealed record RequestCost(SelectionSize Size, long Values, int Calls);
