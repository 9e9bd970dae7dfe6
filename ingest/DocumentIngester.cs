using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Judging.Suspects;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Ingest.Tables;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Ingest;

/// <summary>From a document's bytes to its statements: reads, cleans, segments, recognises, links, relates, judges. Same input, same output; safe for use by many at once.</summary>
public sealed partial class DocumentIngester
{
    private readonly SentenceAnalyser analyser;
    private readonly RuleEngine engine;
    private readonly FlattenedTableFinder tables;
    private readonly FlattenedRowReader rows;
    private readonly YearTables yearTables;
    private readonly SeparatedTables separated;
    private readonly Judge judge;
    private readonly EntityCatalogue catalogue;
    private readonly IngestOptions options;

    internal DocumentIngester(Knowledge knowledge, IngestOptions options)
    {
        Knowledge = knowledge;
        this.options = options;
        analyser = new SentenceAnalyser(knowledge);
        var phrases = PhraseReader.Of(knowledge.Lexicon, knowledge.Words);
        engine = new RuleEngine(knowledge.Rules, phrases);
        tables = new FlattenedTableFinder(knowledge);
        rows = new FlattenedRowReader(knowledge, phrases);
        yearTables = new YearTables(knowledge);
        separated = new SeparatedTables(knowledge, analyser, phrases);
        judge = new Judge(new WordLists(knowledge.Words), knowledge.Lexicon);
        catalogue = new EntityCatalogue(knowledge.Lexicon);
    }

    /// <summary>The lexicons and rules at work.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>An ingester with the lexicons and rules that are built in.</summary>
    /// <exception cref="ProblemException">MG2xxx: a lexicon or a rule is broken.</exception>
    public static DocumentIngester CreateDefault(IngestOptions? options = null) => new(Knowledge.LoadBuiltIn(), options ?? new IngestOptions());

    /// <summary>An ingester with other knowledge.</summary>
    public static DocumentIngester Create(Knowledge knowledge, IngestOptions? options = null) => new(knowledge, options ?? new IngestOptions());

    /// <summary>Extracts what a document says.</summary>
    /// <param name="fileName">The file's name with its ending.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="description">What else is known of it, or null.</param>
    public IngestResult Ingest(string fileName, ReadOnlySpan<byte> content, DocumentDescription? description = null)
    {
        if (content.Length > options.LargestDocument) return new IngestResult.Refused(ReadingProblems.TooLarge(fileName, content.Length, options.LargestDocument));
        return SourceDecoder.Decode(fileName, content) switch
        {
            DecodedSource.Decoded decoded => Extract(Describe(fileName, DocumentId.Of(content), decoded.Source, description), decoded.Source),
            DecodedSource.Refused refused => new IngestResult.Refused(refused.Problem),
            _ => throw new InvalidOperationException("A source is decoded or refused."),
        };
    }

    private static Document Describe(string name, DocumentId id, SourceText source, DocumentDescription? description) => new(id, name, source.Text)
    {
        Title = description?.Title,
        Language = Writing.IsMostlyChinese(source.Text) ? "zh" : "en",
        Author = description?.Author,
        Citation = description?.Citation,
        DerivedFrom = description?.DerivedFrom,
    };

    private IngestResult.Extracted Extract(Document document, SourceText source)
    {
        var lines = SourceLine.Read(source);
        var taken = new HashSet<int>();
        var (fromTables, cells) = separated.Find(source, lines, taken);
        fromTables.AddRange(tables.Find(source, lines, taken).SelectMany(table => table.Rows.Select(row => (row, table.Columns))).SelectMany((row, index) => rows.Read(row.row, row.Columns, -1 - index)));
        if (document.Language == "en") fromTables.AddRange(yearTables.Find(source, lines, taken));
        fromTables.AddRange(separated.FindSpaced(source, lines, taken, document.Language == "zh"));
        fromTables.AddRange(separated.FindLabelled(source, lines, taken));
        var found = fromTables.Concat(FindAll(Bibliography.LeftOutOf(BlockReader.Read(source, lines, taken)), cells)).ToList();
        var findings = Competition.Settle(found).Select(Surest(found)).Where(IsStated).ToList();
        var statements = new StatementAssembler(document, source).Assemble(findings);
        var entities = statements.SelectMany(EntitiesOf).Distinct().Order().Select(catalogue.Describe).ToImmutableArray();
        ImmutableArray<Problem> warnings = statements.IsEmpty ? [new Problem("MG2100", $"\"{document.Name}\" was read, and no rule found a statement in it.")] : [];
        return new IngestResult.Extracted(new DocumentCommit(document, entities, statements), warnings);
    }

    // Of the rules that say the same of one place, the one that was right most often when measured is quoted.
    private Func<Finding, Finding> Surest(IEnumerable<Finding> found)
    {
        var same = found.Select(Knowledge.Measured.Weigh).ToLookup(finding => (finding.Place, finding.Content));
        return settled => same[(settled.Place, settled.Content)].Where(finding => (finding.Suspect is null) == (settled.Suspect is null)).MaxBy(finding => finding.Confidence.Value) ?? Knowledge.Measured.Weigh(settled);
    }

    // What only its characters make doubtful is for an editor to settle, however doubtful.
    private bool IsStated(Finding finding) => finding.Suspect is not null || finding.Confidence.Value >= options.LeastConfidence;

    private IEnumerable<Finding> FindAll(IReadOnlyList<Block> blocks, List<AnalysedSentence> cells)
    {
        var read = InOrder(blocks, cells);
        var context = ContextOf(read);
        var suspicion = Suspicion.Of(Knowledge, read.Select(part => part.Sentence));
        return suspicion.MarkRepeated([.. read.SelectMany((part, place) => Find(part.Sentence, part.Heading, context, new Reading(place + 1, suspicion)))]);
    }

    private DocumentContext ContextOf(List<(int Heading, AnalysedSentence Sentence)> read) =>
        new(HomeCountry.Of([.. read.Select(part => part.Sentence)]), OwnPolicy.Of(read.Select(part => part.Sentence))) { Names = engine.Names };

    private List<(int Heading, AnalysedSentence Sentence)> InOrder(IReadOnlyList<Block> blocks, List<AnalysedSentence> cells) =>
    [
        .. analyser.WithNamesOfOthers([.. blocks.SelectMany((block, index) => analyser.Analyse(block, index))])
            .Select(sentence => (Heading: blocks[sentence.Sentence.Block] is { Kind: BlockKind.Heading } heading ? heading.Level : 0, Sentence: sentence))
            .Concat(cells.Select(cell => (Heading: 0, Sentence: cell)))
            .OrderBy(part => part.Sentence.Quote?.Start ?? part.Sentence.Sentence.Text.SourceOffset(0)),
    ];

    private List<Finding> Find(AnalysedSentence sentence, int headingLevel, DocumentContext context, Reading reading)
    {
        if (headingLevel > 0) context.Enter(headingLevel, sentence);
        else context.Begin(sentence);
        var doubts = new Lazy<IReadOnlyDictionary<TextSpan, Doubt>>(() => reading.Suspicion.About(sentence, context));
        var weighed = engine.Relate(sentence, context).Select(relation => (Relation: relation, Finding: judge.Weigh(relation, sentence, reading.Place))).Where(one => one.Finding is not null).ToList();
        var disowned = FigureOwners.Disowned(weighed.Select(one => one.Relation), sentence);
        var findings = weighed.Where(one => !disowned.Contains(one.Relation)).Select(one => reading.Suspicion.Mark(one.Finding!, one.Relation, doubts.Value)).ToList();
        context.Learn(findings);
        if (headingLevel == 0) context.Leave(sentence);
        return findings;
    }

    private static IEnumerable<EntityId> EntitiesOf(Statement statement)
    {
        yield return statement.Content.From;
        if (statement.Content.To is { } to) yield return to;
        if (statement.Content.Qualifiers.Partner is { } partner) yield return EntityId.Parse(partner);
        if (statement.Content.Qualifiers.Region is { } region) yield return EntityId.Parse(region);
    }

    private readonly record struct Reading(int Place, Suspicion Suspicion);
}
