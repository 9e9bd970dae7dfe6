namespace MineralGraph.Model;

/// <summary>Something that may go wrong and did: a code, what it is, and what to do about it.</summary>
/// <param name="Code">MG1xxx read, MG2xxx extract, MG3xxx schema, MG4xxx store, MG5xxx query.</param>
/// <param name="Message">What is wrong and the remedy, in whole sentences.</param>
public sealed record Problem(string Code, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Code} {Message}";
}
