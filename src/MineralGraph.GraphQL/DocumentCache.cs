namespace MineralGraph.GraphQL;

/// <summary>The most recently used documents by query text; bounded in number and in length of text.</summary>
internal sealed class DocumentCache(int capacity, int maxTextLength)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> byUse = [];

    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    public PreparedDocument? Find(string text)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(text, out var entry)) return null;
            byUse.Remove(entry);
            byUse.AddFirst(entry);
            return entry.Value.Document;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        if (capacity == 0 || text.Length > maxTextLength) return;
        lock (gate)
        {
            if (entries.ContainsKey(text)) return;
            entries[text] = byUse.AddFirst((text, document));
            if (entries.Count <= capacity) return;
            entries.Remove(byUse.Last!.Value.Text);
            byUse.RemoveLast();
        }
    }
}
