using System.Security.Cryptography;
using System.Text.Json;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Copying;

/// <summary>Counts what revisions changed and hashes all of it: stores with the same hash hold the same graph with the same history.</summary>
internal sealed class ContentDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private StoreContent counted = new(0, 0, 0, 0, 0, 0, "");

    /// <summary>Counts one more revision.</summary>
    internal void Add(RevisionChange change)
    {
        hash.AppendData(Of(change));
        counted = new StoreContent(
            counted.Revisions + 1, counted.Documents + change.Documents.Length, counted.Entities + change.Entities.Length, counted.Statements + change.Statements.Length,
            counted.Quotes + change.Added.Length, counted.Decisions + (change.Decision is null ? 0 : 1), "");
    }

    /// <summary>What was counted, with the hash of it.</summary>
    internal StoreContent Content() => counted with { Sha256 = Convert.ToHexStringLower(hash.GetCurrentHash()) };

    /// <summary>The hash of one revision.</summary>
    internal static byte[] Of(RevisionChange change) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        change.Revision,
        change.Documents,
        Entities = change.Entities.Select(entity => new { entity.Id, entity.Names.Zh, entity.Names.En, entity.Names.Symbol, Aliases = entity.Names.Aliases.IsDefault ? [] : entity.Names.Aliases, entity.ExternalIds }),
        change.Statements,
        change.Added,
        change.Removed,
        Decision = Parts(change.Decision),
    }));

    public void Dispose() => hash.Dispose();

    // A correction counts by its id: what it says is among the statements, its quotes among the quotes.
    private static object? Parts(Decision? decision) => decision switch
    {
        null => null,
        Decision.Corrected corrected => new { Kind = nameof(Decision.Corrected), corrected.Statement, corrected.By, corrected.At, corrected.Reason, Correction = corrected.Correction.Id },
        Decision.Rejected rejected => new { Kind = nameof(Decision.Rejected), rejected.Statement, rejected.By, rejected.At, rejected.Reason },
        Decision.Deprecated deprecated => new { Kind = nameof(Decision.Deprecated), deprecated.Statement, deprecated.By, deprecated.At, deprecated.Reason },
        Decision.Undone undone => new { Kind = nameof(Decision.Undone), undone.Statement, undone.By, undone.At, undone.Reason },
        _ => new { Kind = decision.GetType().Name, decision.Statement, decision.By, decision.At },
    };
}
