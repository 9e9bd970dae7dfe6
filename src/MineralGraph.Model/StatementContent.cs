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
    public StatementId Id() => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical()))[..16]));

    private string Canonical()
    {
        var parts = new List<string?> { From.ToString(), Predicate, To?.ToString(), Year?.ToString(CultureInfo.InvariantCulture), Date?.ToString("O", CultureInfo.InvariantCulture) };
        if (Quantity is { } quantity)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{quantity.Normalised.Low:R}..{quantity.Normalised.High:R} {quantity.Normalised.Dimension} {quantity.Comparator.Sign()}"));
        parts.AddRange(Qualifiers.Set.Select(qualifier => $"{qualifier.Key}={qualifier.Value}"));
        return string.Join('\u001f', parts);
    }
}
