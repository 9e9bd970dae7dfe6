using System.Security.Cryptography;

namespace MineralGraph.Model;

/// <summary>The identity of a document: the SHA-256 of its bytes in lower-case hexadecimal digits.</summary>
public readonly record struct DocumentId
{
    /// <summary>Takes 64 lower-case hexadecimal digits.</summary>
    public DocumentId(string sha256) => Sha256 = sha256 is { Length: 64 } && sha256.All(digit => digit is >= '0' and <= '9' or >= 'a' and <= 'f')
        ? sha256
        : throw new ArgumentException($"\"{sha256}\" is no SHA-256: 64 lower-case hexadecimal digits.", nameof(sha256));

    /// <summary>The hash.</summary>
    public string Sha256 { get; }

    /// <summary>The identity of a document with these bytes.</summary>
    public static DocumentId Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <inheritdoc />
    public override string ToString() => Sha256;
}
