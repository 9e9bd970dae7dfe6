using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Tests;

/// <summary>What outlives what comes after: corrections, and the history itself.</summary>
public abstract partial class StoreContract
{
    private static readonly EditorId Ada = new("Ada");

    [Fact]
    public async Task A_correction_stays_when_its_document_is_ingested_again()
    {
        var commit = Sample.Commit();
        await Store.Writer.CommitAsync(commit);
        var correction = await CorrectAsync(commit);

        var again = await Store.Writer.CommitAsync(commit);
        var changed = await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        await ReopenAsync();

        Assert.True(again.IsUnchanged);
        Assert.Equal((0, 0, 1), (changed.StatementsAdded, changed.EvidenceAdded, changed.EvidenceRemoved));
        Assert.Equal(correction.Id, Assert.Single(await AllAsync()).Id);
    }

    [Fact]
    public async Task What_rules_find_where_an_editor_found_it_first_is_one_quote()
    {
        var commit = Sample.Commit();
        await Store.Writer.CommitAsync(commit);
        var correction = await CorrectAsync(commit);
        var found = Sample.Say(commit.Document, correction.Content, correction.Evidence[0].Quote);

        await Store.Writer.CommitAsync(commit with { Statements = commit.Statements.Add(found) });

        Assert.Equal(1, (await AllAsync()).Single(record => record.Id == correction.Id).EvidenceCount);
    }

    [Fact]
    public async Task Two_findings_of_the_same_at_one_place_are_one_quote()
    {
        var commit = Sample.Commit();
        var twice = commit.Statements[0].Evidence[0] with { Rule = new RuleReference("another-rule", 1) };

        var outcome = await Store.Writer.CommitAsync(commit with { Statements = [new Statement(commit.Statements[0].Content, [.. commit.Statements[0].Evidence, twice])] });

        Assert.Equal((1, 1), (outcome.StatementsAdded, outcome.EvidenceAdded));
    }

    [Fact]
    public async Task A_correction_whose_quotes_are_gone_can_be_made_again()
    {
        var commit = Sample.Commit();
        await Store.Writer.CommitAsync(commit);
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        var zinc = commit.Statements[1];

        var outcome = await Store.Writer.DecideAsync(new Decision.Corrected(commit.Statements[0].Id, Ada, DateTimeOffset.UnixEpoch, zinc, "zinc is meant"), 2);

        Assert.IsType<DecisionOutcome.Written>(outcome);
        Assert.Equal(zinc.Id, Assert.Single(await AllAsync()).Id);
    }

    [Fact]
    public async Task Every_revision_tells_what_it_brought_ended_and_decided()
    {
        var commit = Sample.Commit();
        await Store.Writer.CommitAsync(commit);
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        var correction = await CorrectAsync(commit);

        var changes = await ChangesAsync(0);

        Assert.Equal([1, 2, 3], changes.Select(change => change.Revision.Number));
        Assert.Equal((1, 3, 2, 2, 0), (changes[0].Documents.Length, changes[0].Entities.Length, changes[0].Statements.Length, changes[0].Added.Length, changes[0].Removed.Length));
        Assert.Equal((0, 0, 1), (changes[1].Statements.Length, changes[1].Added.Length, changes[1].Removed.Length));
        Assert.Equal(correction.Id, Assert.IsType<Decision.Corrected>(changes[2].Decision).Correction.Id);
        Assert.Equal(correction.Content, Assert.Single(changes[2].Statements));
        Assert.Equal([3], (await ChangesAsync(2)).Select(change => change.Revision.Number));
    }

    [Fact]
    public async Task A_revision_that_does_not_follow_or_quotes_falsely_is_refused_and_nothing_is_written()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var change = Assert.Single(await ChangesAsync(0));
        var next = change with { Revision = change.Revision with { Number = 2 }, Documents = [], Entities = [], Statements = [] };
        var quote = change.Added[0].Evidence;
        var moved = new Evidence(quote.Document, new SourceSpan(quote.Span.Start + 1, quote.Span.End + 1), 1, quote.Quote);

        var again = await Assert.ThrowsAsync<ProblemException>(() => Store.Revisions.AppendAsync(change).AsTask());
        var false_ = await Assert.ThrowsAsync<ProblemException>(() => Store.Revisions.AppendAsync(next with { Added = [change.Added[0] with { Evidence = moved, AddedIn = 2 }] }).AsTask());

        Assert.Equal(("MG4102", "MG4101"), (again.Problem.Code, false_.Problem.Code));
        Assert.Equal(1, await LatestAsync());
    }

    [Fact]
    public async Task What_another_process_wrote_is_answered_and_built_upon()
    {
        await using var other = await OpenAsync();
        await other.Writer.CommitAsync(Sample.Commit());

        var second = await Store.Writer.CommitAsync(Sample.Commit("A preface. " + Sample.Text, "second.txt"));
        var third = await other.Writer.CommitAsync(Sample.Commit("A long preface. " + Sample.Text, "third.txt"));

        Assert.Equal((2, 3), (second.Revision.Number, third.Revision.Number));
        Assert.All(await AllAsync(2), record => Assert.Equal(2, record.EvidenceCount));
    }

    private async Task<Statement> CorrectAsync(DocumentCommit commit)
    {
        var content = Sample.ByProduct(Sample.Bauxite, 61);
        var evidence = commit.Statements[0].Evidence[0] with { Rule = RuleReference.Editor };
        var correction = new Statement(content, [evidence]);
        Assert.IsType<DecisionOutcome.Written>(await Store.Writer.DecideAsync(new Decision.Corrected(commit.Statements[0].Id, Ada, DateTimeOffset.UnixEpoch, correction, "61 is meant"), await LatestAsync()));
        return correction;
    }

    private async Task<List<RevisionChange>> ChangesAsync(long after)
    {
        var changes = new List<RevisionChange>();
        await foreach (var change in Store.Revisions.ListAsync(after)) changes.Add(change);
        return changes;
    }
}
