using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>Evaluates a filter tree on a statement, and narrows down where to look for statements that meet it.</summary>
internal static class FilterEvaluation
{
    private const int CheckEvery = 1024;

    private static readonly ImmutableHashSet<ReviewStatus> Standing = [ReviewStatus.Extracted, ReviewStatus.Accepted, ReviewStatus.Deprecated];

    /// <summary>Those of some statements that meet a filter at a revision; rejected and replaced ones only where the filter names their status.</summary>
    internal static IEnumerable<(StoredStatement Stored, StatementRecord Record)> Where(IEnumerable<StoredStatement> statements, StatementFilter filter, long revision, CancellationToken cancellation)
    {
        var namesStatus = NamesStatus(filter);
        var seen = 0;
        foreach (var stored in statements)
        {
            if (++seen % CheckEvery == 0) cancellation.ThrowIfCancellationRequested();
            if (stored.At(revision) is { } record && (namesStatus || Standing.Contains(record.Status)) && Holds(filter, stored, record, revision)) yield return (stored, record);
        }
    }

    private static bool Holds(StatementFilter filter, StoredStatement stored, StatementRecord record, long revision) => filter switch
    {
        StatementFilter.All all => !HoldsOne(all.Parts, false, stored, (record, revision)),
        StatementFilter.Any any => HoldsOne(any.Parts, true, stored, (record, revision)),
        StatementFilter.Not not => !Holds(not.Part, stored, record, revision),
        StatementFilter.IdIn ids => ids.Ids.Contains(record.Id),
        StatementFilter.PredicateIn predicates => predicates.Predicates.Contains(record.Content.Predicate),
        StatementFilter.EndIn ends => Meets(ends, record.Content),
        StatementFilter.KindIn kinds => Meets(kinds, record.Content),
        StatementFilter.YearBetween years => record.Content.Year is { } year && year >= (years.From ?? int.MinValue) && year <= (years.To ?? int.MaxValue),
        StatementFilter.QualifierIn qualifier => qualifier.Values.Contains(ValueOf(qualifier.Qualifier, record.Content.Qualifiers)),
        StatementFilter.QuantityBetween bounds => record.Content.Quantity?.Normalised is { } value && value.Dimension == bounds.Dimension
            && value.High >= (bounds.Low ?? double.MinValue) && value.Low <= (bounds.High ?? double.MaxValue),
        StatementFilter.DocumentIn documents => IsSaidBy(documents, stored, revision),
        StatementFilter.DocumentsBetween count => stored.DocumentsAt(revision) is var said && said >= count.Low && said <= (count.High ?? int.MaxValue),
        StatementFilter.StatusIn statuses => statuses.Statuses.Contains(record.Status),
        StatementFilter.ConfidenceBetween between => record.Confidence.Value >= between.Low && record.Confidence.Value <= between.High,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "No such filter."),
    };

    // No lambdas here: each would cost every statement that is looked at an object.
    private static bool HoldsOne(ImmutableArray<StatementFilter> parts, bool sought, StoredStatement stored, (StatementRecord Record, long Revision) at)
    {
        foreach (var part in parts)
        {
            if (Holds(part, stored, at.Record, at.Revision) == sought) return true;
        }

        return false;
    }

    private static bool Meets(StatementFilter.EndIn ends, StatementContent content) =>
        ends.End != StatementEnd.To && ends.Entities.Contains(content.From) || ends.End != StatementEnd.From && content.To is { } to && ends.Entities.Contains(to);

    private static bool Meets(StatementFilter.KindIn kinds, StatementContent content) =>
        kinds.End != StatementEnd.To && kinds.Kinds.Contains(content.From.Kind) || kinds.End != StatementEnd.From && content.To is { } to && kinds.Kinds.Contains(to.Kind);

    private static string ValueOf(string qualifier, Qualifiers qualifiers) => qualifier switch
    {
        "measure" => qualifiers.Measure,
        "role" => qualifiers.Role,
        "modality" => qualifiers.Modality,
        "basis" => qualifiers.Basis,
        "region" => qualifiers.Region,
        "partner" => qualifiers.Partner,
        _ => null,
    } ?? "";

    private static bool IsSaidBy(StatementFilter.DocumentIn documents, StoredStatement stored, long revision)
    {
        foreach (var evidence in stored.Evidence)
        {
            if (evidence.StandsAt(revision) && documents.Documents.Contains(evidence.Evidence.Document)) return true;
        }

        return false;
    }

    // What must hold anyway narrows down where to look, however deep it stands among what must hold.
    internal static IEnumerable<StoredStatement> Candidates(GraphImage image, StatementFilter filter)
    {
        var conjuncts = Conjuncts(filter).ToList();
        if (conjuncts.OfType<StatementFilter.IdIn>().FirstOrDefault() is { } ids) return ids.Ids.Select(image.Statements.GetValueOrDefault).OfType<StoredStatement>();
        return Fewest(conjuncts) is { } ends ? Distinct(ends, entity => image.At(entity, ends.End)) : image.Statements.Values;
    }

    /// <summary>The same, all with one subject and object behind one another; null where no end of them is told.</summary>
    internal static IEnumerable<StoredStatement>? ByEnds(GraphImage image, StatementFilter filter) =>
        Fewest(Conjuncts(filter)) is { } ends ? Distinct(ends, entity => image.ByEndsAt(entity, ends.End)) : null;

    private static StatementFilter.EndIn? Fewest(IEnumerable<StatementFilter> conjuncts) => conjuncts.OfType<StatementFilter.EndIn>().MinBy(ends => ends.Entities.Count);

    // A statement has one subject and one object: only where either end counts could it be met twice.
    private static IEnumerable<StoredStatement> Distinct(StatementFilter.EndIn ends, Func<EntityId, IEnumerable<StoredStatement>> at)
    {
        if (ends.Entities.Count == 1) return at(ends.Entities.First());
        var all = ends.Entities.SelectMany(at);
        return ends.End == StatementEnd.Either ? all.DistinctBy(statement => statement.Id) : all;
    }

    /// <summary>Whether nothing that must hold narrows down where to look.</summary>
    internal static bool LooksEverywhere(StatementFilter filter) => !Conjuncts(filter).Any(part => part is StatementFilter.IdIn or StatementFilter.EndIn);

    private static IEnumerable<StatementFilter> Conjuncts(StatementFilter filter) => filter is StatementFilter.All all ? all.Parts.SelectMany(Conjuncts) : [filter];

    private static bool NamesStatus(StatementFilter filter) => filter switch
    {
        StatementFilter.StatusIn => true,
        StatementFilter.All all => all.Parts.Any(NamesStatus),
        StatementFilter.Any any => any.Parts.Any(NamesStatus),
        StatementFilter.Not not => NamesStatus(not.Part),
        _ => false,
    };
}
