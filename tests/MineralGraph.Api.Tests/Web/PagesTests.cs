using Microsoft.Playwright;

namespace MineralGraph.Api.Tests.Web;

public sealed class PagesTests
{
    private readonly List<string> faults = [];

    [NeedsChromiumFact]
    public async Task A_question_is_asked_by_a_click_and_ids_in_its_answer_lead_to_their_pages()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.OpenAsync("/graphiql", faults);

        await page.GetByRole(AriaRole.Button, new() { Name = "Which hosts does germanium depend on?" }).ClickAsync();
        var answer = page.Locator(".result-window");
        await Assertions.Expect(answer).ToContainTextAsync("host:");
        var link = answer.Locator(".detected-link").Filter(new() { HasText = "host:" }).First;
        await Assertions.Expect(link).ToBeVisibleAsync();
        var opened = await FollowAsync(page, link);

        // Which of the hosts stands first may change while the answer is laid out; any of them leads to its own page.
        await opened.WaitForURLAsync(url => url.StartsWith(browser.Address + "/entity/host", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(opened.GetByRole(AriaRole.Main)).ToContainTextAsync("germanium");
        Assert.Equal([], faults);
    }

    [NeedsChromiumFact]
    public async Task A_query_in_the_address_is_opened()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.OpenAsync("/graphiql?query=" + Uri.EscapeDataString("{ revision { number } }"), faults);

        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("revision");
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("\"number\": 2");
        Assert.Equal([], faults);
    }

    [NeedsChromiumFact]
    public async Task The_page_of_an_entity_shows_its_statements_with_their_words_in_both_languages()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.OpenAsync("/entity/commodity:Ga", faults);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("gallium");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("镓约六成取自铝土矿（2025年）");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("镓");
        await page.GetByRole(AriaRole.Link, new() { Name = "铝土矿", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("铝土矿");
        Assert.Equal([], faults);
    }

    [NeedsChromiumFact]
    public async Task An_id_that_nothing_bears_is_told()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.OpenAsync("/entity/commodity:Unobtainium", faults);

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("commodity:Unobtainium");
    }

    [NeedsChromiumFact]
    public async Task The_start_page_offers_the_questions()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.OpenAsync("/", faults);

        await page.GetByRole(AriaRole.Button, new() { Name = "Which hosts does germanium depend on?" }).ClickAsync();

        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("sphalerite");
        Assert.Equal([], faults);
    }

    // The editor takes words for a link once the pointer has moved over them with the key held; while it is still busy, it does not.
    private static async Task<IPage> FollowAsync(IPage page, ILocator link)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            await page.Mouse.MoveAsync(0, 0);
            await link.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] });
            await page.WaitForTimeoutAsync(500);
            if (page.Context.Pages.Count == 1) continue;
            var opened = page.Context.Pages[^1];
            for (var wait = 0; wait < 20 && !HasBegun(opened); wait++) await page.WaitForTimeoutAsync(500);
            if (HasBegun(opened)) return opened;
            await opened.CloseAsync();
        }

        throw new TimeoutException("The link opened no page.");
    }

    // On a busy machine the browser may open a page, blank or without any address, and never begin to load it.
    private static bool HasBegun(IPage page) => page.Url.StartsWith("http", StringComparison.Ordinal);
}
