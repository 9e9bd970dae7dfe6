using System.Collections.Immutable;
using System.Globalization;
using MineralGraph.Model;
using Fields = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Makes the corrected statement of what an editor sent: parts given replace those of the statement, null takes one away, the rest stays.</summary>
internal sealed class CorrectionInput(StatementContent content, Fields given)
{
    /// <exception cref="ProblemException">MG3010–MG3016: it contradicts the ontology. MG5111: it names an entity that is not in the graph. MG5135, MG5136: the value or the date cannot be read.</exception>
    internal static async ValueTask<StatementContent> ReadAsync(StatementContent content, Fields given, long revision, GraphScope scope)
    {
        var corrected = new CorrectionInput(content, given).Read();
        if (scope.Ontology.Check(corrected).FirstOrDefault() is { } contradiction) throw new ProblemException(contradiction);
        var ends = new[] { corrected.From, corrected.To, Place(corrected.Qualifiers.Region), Place(corrected.Qualifiers.Partner) }.OfType<EntityId>().Distinct().ToList();
        var known = await scope.Reader.FindEntitiesAsync(ends, revision, scope.Cancellation).ConfigureAwait(false);
        if (ends.Zip(known).FirstOrDefault(pair => pair.Second is null) is { First.Kind: not null } unknown)
            throw new ProblemException(await NameSuggestions.UnknownIdAsync(unknown.First, revision, scope).ConfigureAwait(false));
        return corrected;
    }

    /// <summary>The words that the editor selected; where none are, those of the statement, read by the editor.</summary>
    internal static async ValueTask<ImmutableArray<Evidence>> QuotesAsync(StatementId statement, IReadOnlyList<object?>? selected, long revision, GraphScope scope)
    {
        if (selected is not { Count: > 0 })
            return [.. (await scope.Reader.ListEvidenceAsync([statement], revision, scope.Cancellation).ConfigureAwait(false))[0].Select(quote => quote with { Rule = RuleReference.Editor, Confidence = new Confidence(1), Suspect = null })];
        var quotes = selected.Cast<Fields>().ToList();
        var documents = await scope.Reader.FindDocumentsAsync([.. quotes.Select(quote => IdArgument.Document((string)quote["document"]!))], revision, scope.Cancellation).ConfigureAwait(false);
        return [.. quotes.Zip(documents, (quote, document) => Quote(document, (string)quote["document"]!, (int)quote["start"]!, (int)quote["end"]!))];
    }

    private StatementContent Read() => new(EntityId.Parse(Text("subject", content.From.ToString())!), Text("predicate", content.Predicate)!, Place(Text("object", content.To?.ToString())))
    {
        Quantity = given.TryGetValue("value", out var value) ? Value((Fields?)value) : content.Quantity,
        Year = given.TryGetValue("year", out var year) ? year as int? : content.Year,
        Date = given.TryGetValue("date", out var date) ? Date((string?)date) : content.Date,
        Qualifiers = new Qualifiers
        {
            Measure = Text("measure", content.Qualifiers.Measure),
            Role = Text("role", content.Qualifiers.Role),
            Modality = Text("modality", content.Qualifiers.Modality),
            Basis = Text("basis", content.Qualifiers.Basis),
            Region = Text("region", content.Qualifiers.Region),
            Partner = Text("partner", content.Qualifiers.Partner),
        },
    };

    private string? Text(string name, string? otherwise)
    {
        if (!given.TryGetValue(name, out var value)) return otherwise;
        if (value is null && name is "subject" or "predicate") throw new ProblemException(new Problem("MG5137", $"A statement cannot do without its {name}. Leave {name} out to keep it."));
        return value is string text && name is "subject" or "object" or "region" or "partner" ? IdArgument.Entity((string)value!).ToString() : value as string;
    }

    private static EntityId? Place(string? id) => id is null ? null : IdArgument.Entity(id);

    private static Quantity? Value(Fields? value)
    {
        if (value is null) return null;
        var (number, max, unit) = ((double)value["number"]!, value.GetValueOrDefault("max") as double?, (string)value["unit"]!);
        if (max < number) throw new ProblemException(new Problem("MG5113", "value.number is larger than value.max: nothing lies between. Exchange the two."));
        return new Quantity(number, max, unit, QuantityInput.Sign((string)value["comparator"]!), QuantityInput.Normalise(number, max, unit));
    }

    private static DateOnly? Date(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new ProblemException(new Problem("MG5136", $"\"{text}\" is no date. Write one like 2026-01-31."));

    private static Evidence Quote(Document? document, string id, int start, int end)
    {
        if (document is null) throw new ProblemException(new Problem("MG5117", $"No document has the id {id}. The field documents lists them."));
        if (start < 0 || end <= start || end > document.Text.Length || string.IsNullOrWhiteSpace(document.Text[start..end]))
            throw new ProblemException(new Problem("MG5134", $"No words of {document.Name} stand from {start} to {end}: its text runs from 0 to {document.Text.Length}. Select the words that say it."));
        var line = 1 + document.Text.AsSpan(0, start).Count('\n');
        return new Evidence(document.Id, new SourceSpan(start, end), line, document.Text[start..end]) { Rule = RuleReference.Editor, Confidence = new Confidence(1), IsExplicit = true };
    }
}
