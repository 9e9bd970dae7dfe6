using System.Collections.Immutable;

namespace MineralGraph.Analysis.Quality;

/// <summary>A statement as an export gives it.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Places">Where.</param>
public sealed record FoundFact(Fact Fact, ImmutableArray<QuotedPlace> Places)
{
    /// <summary>Between 0 and 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The statement as one document words it.</summary>
    internal FoundFact In(string document)
    {
        if (Places.FirstOrDefault(place => place.Document == document && (place.SubjectSurface.Length > 0 || place.ObjectSurface.Length > 0)) is not { } own) return this;
        var subject = own.SubjectSurface.Length > 0 ? Fact.Subject with { Surface = own.SubjectSurface } : Fact.Subject;
        var target = Fact.Object is not null && own.ObjectSurface.Length > 0 ? Fact.Object with { Surface = own.ObjectSurface } : Fact.Object;
        return this with { Fact = Fact with { Subject = subject, Object = target } };
    }
}
