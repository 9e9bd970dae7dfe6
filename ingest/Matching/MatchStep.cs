namespace MineralGraph.Ingest.Matching;

/// <summary>What a step of a compiled pattern does.</summary>
internal enum StepKind
{
    /// <summary>Takes the character whose code is the first number.</summary>
    Take,

    /// <summary>Takes a character of the set with the first number.</summary>
    TakeOneOf,

    /// <summary>Goes on at either number, the first before the second.</summary>
    Either,

    /// <summary>Goes on at the first number.</summary>
    Go,

    /// <summary>Goes on where the choice with the first number says for the next character.</summary>
    Choose,

    /// <summary>Keeps the place under the first number.</summary>
    Keep,

    /// <summary>Goes on only at such a place.</summary>
    Check,

    /// <summary>The pattern has matched.</summary>
    Done,
}

/// <summary>A step of a compiled pattern; without another word, the next one follows.</summary>
internal readonly record struct MatchStep(StepKind Kind, int First = 0, int Second = 0);
