using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Quality;

/// <summary>A statement as an export gives it.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Places">Where.</param>
public sealed record FoundFact(Fact Fact, ImmutableArray<QuotedPlace> Places)
{
    /// <summary>Between 0 and 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What one document contributes, as an export would give it.</summary>
    /// <param name="commit">The document with its statements.</param>
    /// <param name="name">The name by which gold facts call the document.</param>
    public static IEnumerable<FoundFact> Of(DocumentCommit commit, string name)
    {
        var labels = commit.Entities.ToDictionary(entity => entity.Id, entity => entity.Label("en"));
        return commit.Statements.Select(statement => Of(statement, name, labels));
    }

    /// <summary>The statement as one document words it.</summary>
    internal FoundFact In(string document)
    {
        if (Places.FirstOrDefault(place => place.Document == document && (place.SubjectSurface.Length > 0 || place.ObjectSurface.Length > 0)) is not { } own) return this;
        var subject = own.SubjectSurface.Length > 0 ? Fact.Subject with { Surface = own.SubjectSurface } : Fact.Subject;
        var target = Fact.Object is not null && own.ObjectSurface.Length > 0 ? Fact.Object with { Surface = own.ObjectSurface } : Fact.Object;
        return this with { Fact = Fact with { Subject = subject, Object = target } };
    }

    private static FoundFact Of(Statement statement, string name, Dictionary<EntityId, string> labels)
    {
        var (content, first) = (statement.Content, statement.Evidence[0]);
        NamedEnd End(EntityId id, string words) => new(id.Kind, id.Name, words, labels.GetValueOrDefault(id));
        var fact = new Fact(content.Predicate, End(content.From, first.FromWords), content.To is { } to ? End(to, first.ToWords) : null)
        {
            Value = content.Quantity is { } quantity ? new WrittenValue(quantity.Number, quantity.Max, quantity.Unit, quantity.IsPercent) : null,
            Year = content.Year,
            Measure = content.Qualifiers.Measure,
            Role = content.Qualifiers.Role,
            Modality = content.Qualifiers.Modality,
        };
        return new FoundFact(fact, [.. statement.Evidence.Select(evidence => Place(evidence, name))]) { Confidence = statement.Confidence.Value };
    }

    private static QuotedPlace Place(Evidence evidence, string name) => new(name, evidence.Line, evidence.Quote, evidence.FromWords, evidence.ToWords)
    {
        Rule = evidence.Rule.Id,
        IsExplicit = evidence.IsExplicit,
    };
}
