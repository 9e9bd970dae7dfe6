namespace MineralGraph.Ingest.Explaining;

/// <summary>How far a rule came on a sentence.</summary>
public enum RuleOutcome
{
    /// <summary>It made a statement.</summary>
    Fired,

    /// <summary>What it found is less sure than what is stated.</summary>
    Unsure,

    /// <summary>It read what a surer find of the same sentence reads otherwise.</summary>
    Lost,

    /// <summary>A pattern matched, and its ends, the ontology or the judge refused what it matched.</summary>
    Refused,

    /// <summary>A word of its trigger stands in the sentence, and a pattern matched in part.</summary>
    Nearly,
}
