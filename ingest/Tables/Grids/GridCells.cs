using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>Reads cells that name things.</summary>
internal sealed class GridCells(SentenceAnalyser analyser, PhraseReader phrases)
{
    internal IEnumerable<NamedCell> Read(SourceText source, TextSpan cell, ColumnRule meaning)
    {
        var clean = new CleanTextBuilder();
        for (var at = cell.Start; at < cell.End; at++) clean.Add(Folding.Fold(source.Text[at]), at);
        var read = analyser.Analyse(clean.Build());
        return meaning.Cell switch
        {
            CellKind.Places => Named(read, cell, EntityKinds.Country),
            CellKind.Phrases => phrases.Read(read.Normalised, new TextSpan(0, read.Text.Length)).Select(part => new NamedCell(cell.Start, part.End, read.Text[part.Start..part.End], new EntityId("use", read.Text[part.Start..part.End]), null)),
            CellKind.Hosts => Named(read, cell, EntityKinds.Host | EntityKinds.Commodity),
            CellKind.Deposits => Named(read, cell, EntityKinds.Deposit),
            CellKind.Location => Named(read, cell, EntityKinds.Country | EntityKinds.Region),
            CellKind.Operators => Named(read, cell, EntityKinds.Org).DefaultIfEmpty(new NamedCell(cell.Start, read.Text.Length, read.Text, new EntityId("org", read.Text), null)),
            CellKind.Substitutes => Named(read, cell, EntityKinds.Commodity),
            _ => [],
        };
    }

    /// <summary>A share written as a fraction of one is exported as the share that it is.</summary>
    internal static Quantity? Share(Member member)
    {
        if (member.Quantities.IsEmpty || member.Quantities[0].Quantity is not { } written) return null;
        return written.Normalised.Dimension.Length == 0 && written.Number <= 1
            ? new Quantity(Math.Round(written.Number * 100, 6), null, "%", written.Comparator, new NormalisedValue(written.Number * 100, written.Number * 100, "%"))
            : written;
    }

    private static IEnumerable<NamedCell> Named(AnalysedSentence read, TextSpan cell, EntityKinds kinds) =>
        from token in read.Tokens
        from member in token.Members
        let place = member.Mention as Mention.OfEntity
        let sense = place?.SenseOf(kinds)
        where sense is not null
        select new NamedCell(cell.Start, member.Quantities.IsEmpty ? place.Span.End : member.Quantities[0].Span.End, place.Words, sense.Entities[0], kinds == EntityKinds.Country ? Share(member) : null);
}
