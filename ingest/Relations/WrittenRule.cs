namespace MineralGraph.Ingest.Relations;

/// <summary>A rule as its file writes it. Filled by the YAML reader, hence the setters.</summary>
internal sealed class WrittenRule
{
    public string? Id { get; init; }

    public int Version { get; init; } = 1;

    public string? Predicate { get; init; }

    public string? Language { get; init; }

    public List<string> Trigger { get; init; } = [];

    public List<string> Patterns { get; init; } = [];

    public List<string> Heading { get; init; } = [];

    public List<string> Where { get; init; } = [];

    public List<string> Before { get; init; } = [];

    public WrittenFrame? Frame { get; init; }

    public Dictionary<string, string> Set { get; init; } = [];

    public double Confidence { get; init; } = 0.8;

    public List<string> Carry { get; init; } = [];

    public string? From { get; init; }

    public string? To { get; init; }

    public string? ToAs { get; init; }

    public bool NeedsValue { get; init; }

    public bool Attached { get; init; } = true;

    public bool Lists { get; init; } = true;

    public bool Negation { get; init; } = true;

    public bool Continues { get; init; }

    public bool Items { get; init; }

    public List<string> Unless { get; init; } = [];

    public string? Year { get; init; }

    public List<string> Finds { get; init; } = [];

    public List<string> Ignores { get; init; } = [];

    internal string? Missing =>
        string.IsNullOrWhiteSpace(Id) ? "id" : string.IsNullOrWhiteSpace(Predicate) ? "predicate" : Trigger.Count == 0 ? "trigger" : Patterns.Count == 0 && Frame is null ? "patterns" : Frame is not null && From is null ? "kinds for its subject (from:)"
        : Carry.Exists(carried => carried.StartsWith("from", StringComparison.Ordinal)) && From is null ? "kinds for the end that is carried (from:)" : Carry.Exists(carried => carried.StartsWith("to", StringComparison.Ordinal)) && To is null ? "kinds for the end that is carried (to:)" : null;
}
