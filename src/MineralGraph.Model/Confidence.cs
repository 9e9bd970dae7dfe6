namespace MineralGraph.Model;

/// <summary>How likely an extracted statement is right, between 0 and 1.</summary>
public readonly record struct Confidence
{
    /// <summary>Takes a value between 0 and 1, both included.</summary>
    public Confidence(double value) => Value = value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");

    /// <summary>The value.</summary>
    public double Value { get; }
}
