using System.Security.Cryptography;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>
/// Queries known by the SHA-256 of their text, so that a client sends the text once and the hash ever after. The least recently used are forgotten beyond a
/// thousand; a client that is told so sends the text again.
/// </summary>
internal sealed class PersistedOperations
{
    internal const int Capacity = 1_000;
    private const int LongestText = 32_768;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> byUse = [];

    /// <summary>The query that a request means: by its text, by its hash, or by both, whereupon the hash stands for the text from then on.</summary>
    /// <exception cref="ProblemException">MG5030: the hash is not known. MG5031: it is no SHA-256, or that of another text.</exception>
    internal string Resolve(string? text, string hash)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) throw Wrong("A query's hash is the SHA-256 of its text in UTF-8, as 64 hexadecimal digits in lower case.");
        if (text is null) return Find(hash) ?? throw new ProblemException(NotFound);
        if (HashOf(text) != hash) throw Wrong("The hash is not that of the query sent with it. Send the SHA-256 of its text in UTF-8, or no hash.");
        Keep(hash, text);
        return text;
    }

    /// <summary>The message is the one by which clients of automatic persisted queries know that they have to send the text with the hash.</summary>
    internal static readonly Problem NotFound = new("MG5030", "PersistedQueryNotFound");

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string? Find(string hash)
    {
        lock (gate)
        {
            if (!known.TryGetValue(hash, out var entry)) return null;
            byUse.Remove(entry);
            byUse.AddFirst(entry);
            return entry.Value.Text;
        }
    }

    private void Keep(string hash, string text)
    {
        if (text.Length > LongestText) return;
        lock (gate)
        {
            if (known.ContainsKey(hash)) return;
            known[hash] = byUse.AddFirst((hash, text));
            if (known.Count <= Capacity) return;
            known.Remove(byUse.Last!.Value.Hash);
            byUse.RemoveLast();
        }
    }

    private static ProblemException Wrong(string what) => new(new Problem("MG5031", what));
}
