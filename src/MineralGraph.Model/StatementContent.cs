using System.Globalization;
using System.Runtime.CompilerServices;
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
        var canonical = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        Write(ref canonical);
        var text = canonical.Text;
        Span<byte> utf8 = text.Length <= UsualLength ? stackalloc byte[UsualLength * 3] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(text, utf8)], hash);
        canonical.Clear();
        return new StatementId(Convert.ToHexStringLower(hash[..16]));
    }

    private const int UsualLength = 300;

    private const string Separator = "\u001f";

    // Every statement that is read from a store is told by its id whether it was altered: nothing is made here that can be done without.
    private void Write(ref DefaultInterpolatedStringHandler text)
    {
        Write(ref text, From);
        text.AppendLiteral(Separator);
        text.AppendLiteral(Predicate);
        text.AppendLiteral(Separator);
        if (To is { } to) Write(ref text, to);
        text.AppendLiteral(Separator);
        text.AppendFormatted(Year);
        text.AppendLiteral(Separator);
        text.AppendFormatted(Date, "O");
        if (Quantity is { } quantity) Write(ref text, quantity);
        foreach (var (name, value) in Qualifiers.Set)
        {
            text.AppendLiteral(Separator);
            text.AppendLiteral(name);
            text.AppendLiteral("=");
            text.AppendLiteral(value);
        }
    }

    private static void Write(ref DefaultInterpolatedStringHandler text, EntityId id)
    {
        text.AppendLiteral(id.Kind);
        text.AppendLiteral(":");
        text.AppendLiteral(id.Name);
    }

    private static void Write(ref DefaultInterpolatedStringHandler text, Quantity quantity)
    {
        text.AppendLiteral(Separator);
        text.AppendFormatted(quantity.Normalised.Low, "R");
        text.AppendLiteral("..");
        text.AppendFormatted(quantity.Normalised.High, "R");
        text.AppendLiteral(" ");
        text.AppendLiteral(quantity.Normalised.Dimension);
        text.AppendLiteral(" ");
        text.AppendLiteral(quantity.Comparator.Sign());
    }
}
