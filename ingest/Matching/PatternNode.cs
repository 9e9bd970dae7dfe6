using System.Collections.Immutable;

namespace MineralGraph.Ingest.Matching;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>The names of the groups in it, in the order in which they are written.</summary>
    internal IEnumerable<string> Names() => this switch
    {
        Named named => named.Part.Names().Prepend(named.Name),
        Sequence sequence => sequence.Parts.SelectMany(part => part.Names()),
        Choice choice => choice.Branches.SelectMany(branch => branch.Names()),
        Repeat repeat => repeat.Part.Names(),
        _ => [],
    };

    /// <summary>One certain character.</summary>
    internal sealed record Character(char Value) : PatternNode;

    /// <summary>One character of a set.</summary>
    internal sealed record OneOf(CharacterSet Set) : PatternNode;

    /// <summary>Parts one behind the other.</summary>
    internal sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of several parts, the first that fits before the others.</summary>
    internal sealed record Choice(ImmutableArray<PatternNode> Branches) : PatternNode;

    /// <summary>A part several times: as often as it can be, or as seldom.</summary>
    internal sealed record Repeat(PatternNode Part, int Least, int? Most, bool IsLazy) : PatternNode;

    /// <summary>A part whose place is kept under a name.</summary>
    internal sealed record Named(string Name, PatternNode Part) : PatternNode;

    /// <summary>A place between characters.</summary>
    internal sealed record Place(PlaceKind Kind) : PatternNode;
}
