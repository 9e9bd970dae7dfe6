using System.Globalization;
using System.Text.Json;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite;

/// <summary>Writes the rows of one revision.</summary>
internal sealed class RowWriter(Database database, Revision revision, CancellationToken cancellation)
{
    private const string InsertStatement = """
        INSERT INTO statement (id, from_id, predicate, to_id, number, max, unit, comparator, low, high, dimension, year, date, measure, role, modality, basis, region, partner, added_in)
        VALUES ($id, $from, $predicate, $to, $number, $max, $unit, $comparator, $low, $high, $dimension, $year, $date, $measure, $role, $modality, $basis, $region, $partner, $revision)
        """;

    private const string InsertEvidence = """
        INSERT INTO evidence (statement, document, start, end, line, page, quote, from_words, to_words, value_words, rule, rule_version, confidence, is_explicit, suspect_likely, suspect_reason, added_in)
        VALUES ($statement, $document, $start, $end, $line, $page, $quote, $fromWords, $toWords, $valueWords, $rule, $ruleVersion, $confidence, $isExplicit, $likely, $reason, $revision);
        INSERT INTO quote_text (quote, statement, document, start) VALUES ($quote, $statement, $document, $start)
        """;

    private const string CloseEvidence = "UPDATE evidence SET removed_in = $revision WHERE statement = $statement AND document = $document AND start = $start AND end = $end AND added_in = $added";

    /// <summary>Writes all that a revision changed.</summary>
    internal async Task WriteAsync(RevisionChange change)
    {
        await RevisionAsync().ConfigureAwait(false);
        foreach (var document in change.Documents) await DocumentAsync(document).ConfigureAwait(false);
        foreach (var entity in change.Entities) await EntityAsync(entity).ConfigureAwait(false);
        foreach (var content in change.Statements) await StatementAsync(content.Id(), content).ConfigureAwait(false);
        foreach (var quote in change.Removed) await RemoveEvidenceAsync(quote).ConfigureAwait(false);
        foreach (var quote in change.Added) await EvidenceAsync(quote.Statement, quote.Evidence).ConfigureAwait(false);
        if (change.Decision is { } decision) await DecisionAsync(decision).ConfigureAwait(false);
    }

    private Task RevisionAsync() => ExecuteAsync("INSERT INTO revision (number, at, author, summary) VALUES ($number, $at, $by, $summary)",
        ("$number", revision.Number), ("$at", Rows.Time(revision.At)), ("$by", revision.By), ("$summary", revision.Summary));

    private Task DocumentAsync(Document document) => ExecuteAsync(
        "INSERT INTO document (sha256, name, content, title, language, author, citation, derived_from, added_in) VALUES ($id, $name, $content, $title, $language, $author, $citation, $work, $revision)",
        ("$id", document.Id.Sha256), ("$name", document.Name), ("$content", document.Text), ("$title", document.Title), ("$language", document.Language), ("$author", document.Author),
        ("$citation", document.Citation), ("$work", document.DerivedFrom is { } work ? JsonSerializer.Serialize(work, RowJson.Default.SourceWork) : null), ("$revision", revision.Number));

    private Task EntityAsync(Entity entity) => ExecuteAsync(
        "INSERT INTO entity (id, zh, en, symbol, aliases, external_ids, added_in) VALUES ($id, $zh, $en, $symbol, $aliases, $external, $revision)",
        ("$id", entity.Id.ToString()), ("$zh", entity.Names.Zh), ("$en", entity.Names.En), ("$symbol", entity.Names.Symbol),
        ("$aliases", JsonSerializer.Serialize(entity.Names.Aliases, RowJson.Default.ImmutableArrayString)),
        ("$external", JsonSerializer.Serialize(entity.ExternalIds, RowJson.Default.ImmutableSortedDictionaryStringString)), ("$revision", revision.Number));

    private Task StatementAsync(StatementId id, StatementContent content)
    {
        var (quantity, qualifiers) = (content.Quantity, content.Qualifiers);
        return ExecuteAsync(InsertStatement,
            ("$id", id.Value), ("$from", content.From.ToString()), ("$predicate", content.Predicate), ("$to", content.To?.ToString()),
            ("$number", quantity?.Number), ("$max", quantity?.Max), ("$unit", quantity?.Unit), ("$comparator", quantity?.Comparator.Sign()),
            ("$low", quantity?.Normalised.Low), ("$high", quantity?.Normalised.High), ("$dimension", quantity?.Normalised.Dimension),
            ("$year", content.Year), ("$date", content.Date?.ToString("O", CultureInfo.InvariantCulture)),
            ("$measure", qualifiers.Measure), ("$role", qualifiers.Role), ("$modality", qualifiers.Modality), ("$basis", qualifiers.Basis),
            ("$region", qualifiers.Region), ("$partner", qualifiers.Partner), ("$revision", revision.Number));
    }

    private Task EvidenceAsync(StatementId statement, Evidence evidence) => ExecuteAsync(InsertEvidence,
        ("$statement", statement.Value), ("$document", evidence.Document.Sha256), ("$start", evidence.Span.Start), ("$end", evidence.Span.End),
        ("$line", evidence.Line), ("$page", evidence.Page), ("$quote", evidence.Quote), ("$fromWords", evidence.FromWords), ("$toWords", evidence.ToWords),
        ("$valueWords", evidence.ValueAsWritten), ("$rule", evidence.Rule.Id), ("$ruleVersion", evidence.Rule.Version), ("$confidence", evidence.Confidence.Value),
        ("$isExplicit", evidence.IsExplicit ? 1 : 0), ("$likely", evidence.Suspect?.Likely), ("$reason", evidence.Suspect?.Reason), ("$revision", revision.Number));

    private Task RemoveEvidenceAsync(DatedEvidence quote) => ExecuteAsync(CloseEvidence,
        ("$revision", revision.Number), ("$statement", quote.Statement.Value), ("$document", quote.Evidence.Document.Sha256),
        ("$start", quote.Evidence.Span.Start), ("$end", quote.Evidence.Span.End), ("$added", quote.AddedIn));

    private Task DecisionAsync(Decision decision)
    {
        var (kind, reason, correction) = decision switch
        {
            Decision.Accepted => ("accepted", null, null),
            Decision.Rejected rejected => ("rejected", rejected.Reason, null),
            Decision.Corrected corrected => ("corrected", corrected.Reason, corrected.Correction.Id.Value),
            Decision.Deprecated deprecated => ("deprecated", deprecated.Reason, null),
            Decision.Undone undone => ("undone", (string?)undone.Reason, (string?)null),
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "No such decision."),
        };
        return ExecuteAsync("INSERT INTO decision (revision, statement, kind, author, at, reason, correction) VALUES ($revision, $statement, $kind, $by, $at, $reason, $correction)",
            ("$revision", revision.Number), ("$statement", decision.Statement.Value), ("$kind", kind), ("$by", decision.By.Name), ("$at", Rows.Time(decision.At)), ("$reason", reason), ("$correction", correction));
    }

    private async Task ExecuteAsync(string sql, params (string Name, object? Value)[] parameters)
    {
        await using var command = database.Command(sql, parameters);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
