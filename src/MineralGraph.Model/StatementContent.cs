using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MineralGraph.Model;

/// <summary>What a statement says, apart from who says it: subject, predicate, object, quantity, time and qualifiers.</summary>
public sealed record StatementContent(EntityId From, string Predicate, EntityId? To)
{
    /// <summary>The quantity, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The year that the statement speaks of, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The day that it speaks of, where the text names one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What narrows its meaning.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>
    /// The identity: the first 128 bits of the SHA-256 of the content with the normalised quantity, so that 13.66万t and 136,600 t are one statement.
    /// </summary>
    public StatementId Id()
    {
        var canonical = Canonical();
        Span<byte> utf8 = canonical.Length <= UsualLength ? stackalloc byte[UsualLength * 3] : new byte[Encoding.UTF8.GetMaxByteCount(canonical.Length)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(canonical, utf8)], hash);
        return new StatementId(Convert.ToHexStringLower(hash[..16]));
    }

    private const int UsualLength = 300;

    private const char Separator = '\u001f';

    private string Canonical()
    {
        var text = new StringBuilder(UsualLength);
        text.Append(From.Kind).Append(':').Append(From.Name).Append(Separator).Append(Predicate).Append(Separator);
        if (To is { } to) text.Append(to.Kind).Append(':').Append(to.Name);
        text.Append(Separator).Append(CultureInfo.InvariantCulture, $"{Year}").Append(Separator).Append(CultureInfo.InvariantCulture, $"{Date:O}");
        if (Quantity is { } quantity)
            text.Append(Separator).Append(CultureInfo.InvariantCulture, $"{quantity.Normalised.Low:R}..{quantity.Normalised.High:R} {quantity.Normalised.Dimension} {quantity.Comparator.Sign()}");
        foreach (var (name, value) in Qualifiers.Set) text.Append(Separator).Append(name).Append('=').Append(value);
        return text.ToString();
    }
}
