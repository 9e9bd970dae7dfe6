using System.Globalization;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Explaining;

/// <summary>A statement in one line of words, for the authors of rules.</summary>
public static class StatementText
{
    /// <summary><c>Ga by_product_of bauxite = 60 % @2025 [role by_product]</c></summary>
    public static string Of(StatementContent content)
    {
        var shown = new StringBuilder($"{content.From.Name} {content.Predicate} {content.To?.Name ?? "-"}");
        if (content.Quantity is { } quantity)
        {
            shown.Append(CultureInfo.InvariantCulture, $" = {(quantity.Comparator == Comparator.Equal ? "" : quantity.Comparator.Sign())}{quantity.Number}");
            if (quantity.Max is { } max) shown.Append(CultureInfo.InvariantCulture, $"..{max}");
            if (quantity.Unit.Length > 0) shown.Append(CultureInfo.InvariantCulture, $" {quantity.Unit}");
        }

        if (content.Year is { } year) shown.Append(CultureInfo.InvariantCulture, $" @{year}");
        if (content.Qualifiers.Set.Any()) shown.Append(CultureInfo.InvariantCulture, $" [{string.Join(", ", content.Qualifiers.Set.Select(qualifier => $"{qualifier.Key} {qualifier.Value}"))}]");
        return shown.ToString();
    }
}
