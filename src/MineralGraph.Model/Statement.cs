using System.Collections.Immutable;

namespace MineralGraph.Model;

/// <summary>Something that documents say about an entity, with the words by which they say it. There is none without evidence.</summary>
public sealed record Statement
{
    /// <summary>Joins a content to at least one piece of evidence.</summary>
    public Statement(StatementContent content, ImmutableArray<Evidence> evidence)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Evidence = evidence is { IsDefaultOrEmpty: false } ? evidence : throw new ArgumentException("No quote, no statement.", nameof(evidence));
        Id = content.Id();
    }

    /// <summary>A hash of the content.</summary>
    public StatementId Id { get; }

    /// <summary>What is said.</summary>
    public StatementContent Content { get; }

    /// <summary>Who says it, in which words; never empty.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The best of its evidence.</summary>
    public Confidence Confidence => Evidence.MaxBy(evidence => evidence.Confidence.Value)!.Confidence;

    /// <summary>A doubt that all of its evidence shares, or null: one sound source clears a statement.</summary>
    public Suspect? Suspect => Evidence.All(evidence => evidence.Suspect is not null) ? Evidence[0].Suspect : null;
}
