using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Tests;

/// <summary>What every store does. A store's own test class opens it; nothing here knows which one it is.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private IGraphStore? store;

    protected IGraphStore Store => store ?? throw new InvalidOperationException("The store is not open.");

    public async Task InitializeAsync() => store = await OpenAsync();

    public async Task DisposeAsync()
    {
        if (store is not null) await store.DisposeAsync();
        CleanUp();
    }

    protected abstract Task<IGraphStore> OpenAsync();

    protected abstract void CleanUp();

    /// <summary>Closes the store and opens it again.</summary>
    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        store = await OpenAsync();
    }

    private async Task<long> LatestAsync() => (await Store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;

    private async Task<IReadOnlyList<StatementRecord>> AllAsync(long? revision = null, StatementFilter? filter = null) =>
        (await Store.Reader.ListStatementsAsync(new StatementQuery(filter ?? StatementFilter.Everything, revision ?? await LatestAsync()))).Statements;

    [Fact]
    public async Task A_document_is_written_as_one_revision_and_read_back()
    {
        var outcome = await Store.Writer.CommitAsync(Sample.Commit());

        Assert.Equal(1, outcome.Revision.Number);
        Assert.Equal((2, 2, 0), (outcome.StatementsAdded, outcome.EvidenceAdded, outcome.EvidenceRemoved));
        var found = await AllAsync();
        Assert.Equal(Sample.Commit().Statements.Select(statement => statement.Id).Order(), found.Select(record => record.Id));
        var share = found.Single(record => record.Content.Quantity is not null);
        Assert.Equal(Sample.ByProduct(Sample.Bauxite, 60), share.Content);
    }

    [Fact]
    public async Task Writing_the_same_again_changes_nothing()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var again = await Store.Writer.CommitAsync(Sample.Commit());

        Assert.True(again.IsUnchanged);
        Assert.Equal(1, await LatestAsync());
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_reopening()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await ReopenAsync();

        Assert.Equal(2, (await AllAsync()).Count);
        Assert.Equal("our summary of nothing", Assert.Single(await Store.Reader.FindDocumentsAsync([], 1))!.Citation);
    }

    [Fact]
    public async Task A_quote_that_does_not_stand_in_its_document_is_refused_and_nothing_is_written()
    {
        var commit = Sample.Commit();
        var moved = commit with { Document = commit.Document with { Text = "x" + commit.Document.Text } };

        var refused = await Assert.ThrowsAsync<ProblemException>(() => Store.Writer.CommitAsync(moved).AsTask());

        Assert.Equal("MG4101", refused.Problem.Code);
        Assert.Equal(0, await LatestAsync());
        Assert.Empty(await Store.Reader.FindDocumentsAsync([], 0));
    }

    [Fact]
    public async Task A_statement_that_nothing_quotes_any_longer_is_gone_from_then_on_and_there_before()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var outcome = await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));

        Assert.Equal((0, 0, 1), (outcome.StatementsAdded, outcome.EvidenceAdded, outcome.EvidenceRemoved));
        Assert.Single(await AllAsync());
        Assert.Equal(2, (await AllAsync(revision: 1)).Count);
        Assert.Empty(await AllAsync(revision: 0));
    }

    [Fact]
    public async Task Two_documents_that_say_the_same_make_one_statement_with_two_quotes()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit("A preface. " + Sample.Text, "second.txt"));

        var record = (await AllAsync()).Single(statement => statement.Content.To == Sample.Bauxite);

        Assert.Equal(2, record.EvidenceCount);
        var evidence = Assert.Single(await Store.Reader.ListEvidenceAsync([record.Id], await LatestAsync()));
        Assert.Equal([0, 11], evidence.Select(quote => quote.Span.Start));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var first = await Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1) { Limit = 1, CountTotal = true });
        var second = await Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1) { Limit = 1, After = first.Statements[0].Id });

        Assert.Equal((true, 2), (first.HasMore, first.Total));
        Assert.False(second.HasMore);
        Assert.NotEqual(first.Statements[0].Id, Assert.Single(second.Statements).Id);
    }

    [Fact]
    public async Task Filters_narrow_down_and_combine()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        StatementFilter toBauxite = new StatementFilter.EndIn(StatementEnd.To, [Sample.Bauxite]);

        Assert.Single(await AllAsync(filter: toBauxite));
        Assert.Equal(Sample.Zinc, Assert.Single(await AllAsync(filter: new StatementFilter.Not(toBauxite))).Content.To);
        Assert.Single(await AllAsync(filter: new StatementFilter.QuantityBetween("%", 50, 70)));
        Assert.Empty(await AllAsync(filter: new StatementFilter.QuantityBetween("%", 61, 70)));
        Assert.Single(await AllAsync(filter: new StatementFilter.YearBetween(2025, 2025)));
        Assert.Equal(2, (await AllAsync(filter: new StatementFilter.QualifierIn("role", ["by_product"]))).Count);
        Assert.Empty(await AllAsync(filter: new StatementFilter.All([toBauxite, new StatementFilter.KindIn(StatementEnd.To, ["commodity"])])));
        Assert.Equal(2, (await AllAsync(filter: new StatementFilter.Any([toBauxite, new StatementFilter.EndIn(StatementEnd.Either, [Sample.Zinc])]))).Count);
    }

    [Fact]
    public async Task Entities_are_found_by_any_name_whatever_its_width_or_case()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var found = await Store.Reader.FindEntitiesByNameAsync(["镓", "GALLIUM", "Ｇａ", "unobtainium"], 1);

        Assert.Equal([1, 1, 1, 0], found.Select(entities => entities.Count));
        Assert.All(found.Take(3), entities => Assert.Equal(Sample.Gallium, entities[0].Id));
    }

    [Fact]
    public async Task One_question_expands_many_entities_in_their_order()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var found = await Store.Reader.ExpandAsync(new ExpandQuery([Sample.Zinc, Sample.Gallium, Sample.Bauxite], StatementEnd.Either, StatementFilter.Everything, 1));

        Assert.Equal([1, 2, 1], found.Select(statements => statements.Count));
    }

    [Fact]
    public async Task Groups_count_and_sum()
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var groups = await Store.Reader.GroupAsync(new GroupQuery(StatementFilter.Everything, [GroupKey.Predicate], 1));

        var group = Assert.Single(groups);
        Assert.Equal("by_product_of", Assert.Single(group.Keys));
        Assert.Equal((2, 60.0), (group.Count, group.Sums["%"]));
    }

    [Theory]
    [InlineData(StatementOrder.Id, false)]
    [InlineData(StatementOrder.Id, true)]
    [InlineData(StatementOrder.ConfidenceDescending, false)]
    public async Task A_page_may_be_as_large_as_the_graph_and_larger(StatementOrder order, bool counts)
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var page = await Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1) { Order = order, CountTotal = counts, Limit = int.MaxValue });

        Assert.Equal((2, false, counts ? 2 : null), (page.Statements.Length, page.HasMore, page.Total));
    }

    [Fact]
    public async Task Pairs_of_ends_are_counted_with_their_quotes_and_nothing_is_added_up()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit(Sample.Text + " Again.", "again.txt", withZinc: false));
        var filter = new StatementFilter.EndIn(StatementEnd.From, [Sample.Gallium, Sample.Bauxite]);

        var groups = await Store.Reader.GroupAsync(new GroupQuery(filter, [GroupKey.From, GroupKey.To], 2) { SumsQuantities = false });

        Assert.Equal([("commodity:Ga host:bauxite", 1, 2, 0), ("commodity:Ga host:zinc_ore", 1, 1, 0)], groups.Select(group => (string.Join(' ', group.Keys), group.Count, group.Quotes, group.Sums.Count)));
    }

    [Fact]
    public async Task Groups_tell_how_many_quotes_they_have_as_of_a_revision()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit(Sample.Text + " Again.", "again.txt"));

        foreach (var (revision, quotes) in new[] { (1, 2), (2, 4) })
            Assert.Equal((2, quotes), (await Store.Reader.GroupAsync(new GroupQuery(StatementFilter.Everything, [GroupKey.Predicate], revision))).Select(group => (group.Count, group.Quotes)).Single());
    }

    [Theory]
    [InlineData("bauxite")]
    [InlineData("锌矿")]
    [InlineData("来自锌矿")]
    public async Task Quotes_are_found_by_words_of_either_language_short_ones_too(string text)
    {
        await Store.Writer.CommitAsync(Sample.Commit());

        var page = await Store.Reader.SearchAsync(new SearchQuery(text, 1));

        var hit = Assert.Single(page.Hits.OfType<SearchHit.OfQuote>());
        Assert.Contains(text, hit.Evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_statement_is_hidden_stays_so_after_ingestion_and_is_found_when_asked_for()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var id = Sample.Commit().Statements[0].Id;

        var outcome = await Store.Writer.DecideAsync(new Decision.Rejected(id, new EditorId("Ada"), DateTimeOffset.UnixEpoch, "misread"), 1);
        await Store.Writer.CommitAsync(Sample.Commit("A preface. " + Sample.Text, "second.txt"));
        await ReopenAsync();

        Assert.IsType<DecisionOutcome.Written>(outcome);
        Assert.DoesNotContain(await AllAsync(), record => record.Id == id);
        Assert.Equal(ReviewStatus.Rejected, Assert.Single(await AllAsync(filter: new StatementFilter.StatusIn([ReviewStatus.Rejected]))).Status);
        Assert.Equal(2, (await AllAsync(revision: 1)).Count);
        var history = Assert.Single(await Store.Reader.ListHistoryAsync([id]));
        Assert.Contains(history, entry => entry.Decision is Decision.Rejected { Reason: "misread" });
    }

    [Fact]
    public async Task A_decision_on_what_has_changed_since_is_a_conflict_and_one_on_nothing_is_told_so()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var id = Sample.Commit().Statements[0].Id;
        var accepted = new Decision.Accepted(id, new EditorId("Ada"), DateTimeOffset.UnixEpoch);

        await Store.Writer.DecideAsync(accepted, 1);

        Assert.IsType<DecisionOutcome.Conflict>(await Store.Writer.DecideAsync(accepted, 1));
        Assert.IsType<DecisionOutcome.UnknownStatement>(await Store.Writer.DecideAsync(accepted with { Statement = new StatementId(new string('0', 32)) }, 2));
    }

    [Fact]
    public async Task A_correction_stands_with_its_evidence_after_the_document_is_read_again_and_after_reopening()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var (old, correction) = Corrected();

        var outcome = await Store.Writer.DecideAsync(old, 1);
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        await ReopenAsync();

        Assert.IsType<DecisionOutcome.Written>(outcome);
        Assert.Equal(correction.Id, Assert.Single(await AllAsync()).Id);
        Assert.Equal(2, (await AllAsync(revision: 2)).Count);
        Assert.Equal("editor", Assert.Single(Assert.Single(await Store.Reader.ListEvidenceAsync([correction.Id], await LatestAsync()))).Rule.Id);
        var made = Assert.Single(Assert.Single(await Store.Reader.ListHistoryAsync([old.Statement])), entry => entry.Decision is not null);
        Assert.Equal(correction.Id, Assert.IsType<Decision.Corrected>(made.Decision).Correction.Id);
    }

    [Fact]
    public async Task A_correction_to_what_was_in_the_graph_once_brings_it_back()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        var commit = Sample.Commit();
        var correction = new Statement(commit.Statements[1].Content, [.. commit.Statements[0].Evidence.Select(evidence => evidence with { Rule = RuleReference.Editor })]);

        await Store.Writer.DecideAsync(new Decision.Corrected(commit.Statements[0].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch, correction, "zinc ore is meant"), 2);

        Assert.Equal(correction.Id, Assert.Single(await AllAsync()).Id);
    }

    [Fact]
    public async Task A_correction_undone_is_gone_and_the_statement_stands_again()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var (corrected, correction) = Corrected();
        await Store.Writer.DecideAsync(corrected, 1);

        var outcome = await Store.Writer.DecideAsync(new Decision.Undone(corrected.Statement, new EditorId("Bo"), DateTimeOffset.UnixEpoch, "it was right"), 2);
        await ReopenAsync();

        Assert.IsType<DecisionOutcome.Written>(outcome);
        Assert.Equal(Sample.Commit().Statements.Select(statement => statement.Id).Order(), (await AllAsync()).Select(record => record.Id));
        Assert.Contains(await AllAsync(revision: 2), record => record.Id == correction.Id);
    }

    [Fact]
    public async Task Decisions_that_make_no_sense_are_refused_with_a_code_and_write_nothing()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var commit = Sample.Commit();
        var (by, at) = (new EditorId("Ada"), DateTimeOffset.UnixEpoch);
        var (corrected, correction) = Corrected();
        async Task<string> RefusedAsync(Decision decision) => Assert.IsType<DecisionOutcome.Refused>(await Store.Writer.DecideAsync(decision, await LatestAsync())).Problem.Code;

        Assert.Equal("MG4201", await RefusedAsync(new Decision.Undone(corrected.Statement, by, at, "why not")));
        Assert.Equal("MG4202", await RefusedAsync(corrected with { Correction = commit.Statements[0] }));
        await Store.Writer.DecideAsync(new Decision.Rejected(commit.Statements[1].Id, by, at, "misread"), 1);
        Assert.Equal("MG4203", await RefusedAsync(corrected with { Correction = commit.Statements[1] }));
        await Store.Writer.DecideAsync(corrected, 2);
        Assert.Equal("MG4204", await RefusedAsync(new Decision.Accepted(corrected.Statement, by, at)));
        Assert.Equal("MG4203", await RefusedAsync(new Decision.Corrected(correction.Id, by, at, commit.Statements[0], "back")));
        var onwards = new Statement(correction.Content with { Year = 1999 }, correction.Evidence);
        await Store.Writer.DecideAsync(new Decision.Corrected(correction.Id, by, at, onwards, "another year"), 3);
        Assert.Equal("MG4205", await RefusedAsync(new Decision.Undone(corrected.Statement, by, at, "back")));
        var foreign = new Evidence(commit.Document.Id, new SourceSpan(0, 3), 1, "xyz") { Rule = RuleReference.Editor };
        Assert.Equal("MG4101", await RefusedAsync(new Decision.Corrected(onwards.Id, by, at, new Statement(onwards.Content with { Year = 2000 }, [foreign]), "another quote")));
        Assert.Equal(4, await LatestAsync());
    }

    [Fact]
    public async Task A_search_as_of_a_revision_answers_the_same_whatever_comes_later()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        var query = new SearchQuery("锌矿", 1);
        var before = await Store.Reader.SearchAsync(query);

        await Store.Writer.CommitAsync(Sample.Commit("另一篇说锌矿。" + Sample.Text, "second.txt"));
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        await Store.Writer.DecideAsync(new Decision.Rejected(Sample.Commit().Statements[1].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch, "misread"), 3);

        var after = await Store.Reader.SearchAsync(query);
        Assert.Equal(before.Hits.OfType<SearchHit.OfQuote>().Select(hit => (hit.Statement, hit.Evidence, hit.Score)), after.Hits.OfType<SearchHit.OfQuote>().Select(hit => (hit.Statement, hit.Evidence, hit.Score)));
        Assert.NotEmpty(before.Hits.OfType<SearchHit.OfQuote>());
        Assert.Empty((await Store.Reader.SearchAsync(query with { Revision = await LatestAsync() })).Hits.OfType<SearchHit.OfQuote>());
    }

    [Fact]
    public async Task A_page_goes_on_behind_a_statement_that_was_rejected_meanwhile()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit(withZinc: false));
        var query = new StatementQuery(StatementFilter.Everything, 2) { Order = StatementOrder.QuantityAscending, After = Sample.Commit().Statements[1].Id };

        Assert.Empty((await Store.Reader.ListStatementsAsync(query)).Statements);
    }

    [Fact]
    public async Task Statements_are_told_by_how_many_documents_say_them()
    {
        await Store.Writer.CommitAsync(Sample.Commit());
        await Store.Writer.CommitAsync(Sample.Commit("A preface. " + Sample.Text, "second.txt", withZinc: false));

        Assert.Equal(Sample.Zinc, Assert.Single(await AllAsync(filter: new StatementFilter.DocumentsBetween(1, 1))).Content.To);
        Assert.Equal(Sample.Bauxite, Assert.Single(await AllAsync(filter: new StatementFilter.DocumentsBetween(2, null))).Content.To);
        Assert.Equal(2, (await AllAsync(revision: 1, filter: new StatementFilter.DocumentsBetween(0, 1))).Count);
    }

    private static (Decision.Corrected Decision, Statement Correction) Corrected()
    {
        var wrong = Sample.Commit().Statements[0];
        var correction = new Statement(Sample.ByProduct(Sample.Bauxite, 61), [.. wrong.Evidence.Select(evidence => evidence with { Rule = RuleReference.Editor })]);
        return (new Decision.Corrected(wrong.Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch, correction, "61 is meant"), correction);
    }

    [Fact]
    public async Task Figures_of_quality_are_kept_whole_replaced_by_later_ones_and_make_no_revision()
    {
        var first = new MeasuredQuality("abc", "corpus/gold", DateTimeOffset.UnixEpoch, new MeasuredFigures(null, 10, 8, 0.75, 0.6, 0.667), [new MeasuredFigures("reserves", 10, 8, 0.75, 0.6, 0.667)]);
        var second = first with { RulesVersion = "def", At = DateTimeOffset.UnixEpoch.AddDays(1) };

        Assert.Null(await Store.Quality.FindAsync());
        await Store.Quality.KeepAsync(first);
        await Store.Quality.KeepAsync(second);
        await ReopenAsync();

        Assert.Equal(second, await Store.Quality.FindAsync());
        Assert.Equal(0, (await Store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
    }
}
