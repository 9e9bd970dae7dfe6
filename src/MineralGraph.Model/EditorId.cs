namespace MineralGraph.Model;

/// <summary>Who decided: a name of at most 200 characters.</summary>
public readonly record struct EditorId
{
    /// <summary>Takes a name that is not blank.</summary>
    public EditorId(string name) => Name = !string.IsNullOrWhiteSpace(name) && name.Length <= 200
        ? name
        : throw new ArgumentException("An editor has a name of at most 200 characters.", nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
