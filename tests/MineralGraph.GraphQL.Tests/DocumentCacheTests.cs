namespace MineralGraph.GraphQL.Tests;

public sealed class DocumentCacheTests
{
    private static readonly PreparedDocument Document = new PreparedDocument.Invalid([]);

    [Fact]
    public void A_document_is_found_by_its_text()
    {
        var cache = new DocumentCache(2, 10);
        cache.Add("a", Document);
        Assert.Same(Document, cache.Find("a"));
        Assert.Null(cache.Find("b"));
    }

    [Fact]
    public void The_least_recently_used_document_is_dropped()
    {
        var cache = new DocumentCache(2, 10);
        cache.Add("a", Document);
        cache.Add("b", Document);
        cache.Find("a");
        cache.Add("c", Document);
        Assert.Equal(2, cache.Count);
        Assert.NotNull(cache.Find("a"));
        Assert.Null(cache.Find("b"));
    }

    [Fact]
    public void Long_texts_are_not_kept()
    {
        var cache = new DocumentCache(2, 3);
        cache.Add("abcd", Document);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_cache_of_none_keeps_none()
    {
        var cache = new DocumentCache(0, 10);
        cache.Add("a", Document);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Many_threads_keep_the_bound()
    {
        var cache = new DocumentCache(8, 10);
        Parallel.For(0, 10_000, index =>
        {
            var text = $"{index % 50}";
            if (cache.Find(text) is null) cache.Add(text, Document);
        });
        Assert.Equal(8, cache.Count);
    }
}
