using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Tests;

/// <summary>Small documents of our own, with true quotes.</summary>
internal static class Sample
{
    internal static EntityId Gallium { get; } = new("commodity", "Ga");

    internal static EntityId Bauxite { get; } = new("host", "bauxite");

    internal static EntityId Zinc { get; } = new("host", "zinc_ore");

    internal const string Text = "Gallium comes from bauxite, 60 % of it. 镓也来自锌矿。 The rest is scrap.";

    internal static DocumentCommit Commit(string text = Text, string name = "sample.txt", bool withZinc = true)
    {
        var document = new Document(DocumentId.Of(Encoding.UTF8.GetBytes(text)), name, text) { Title = "A sample", Citation = "our summary of nothing" };
        var statements = new List<Statement> { Say(document, ByProduct(Bauxite, 60), "Gallium comes from bauxite, 60 % of it.") };
        if (withZinc) statements.Add(Say(document, ByProduct(Zinc, null), "镓也来自锌矿。"));
        return new DocumentCommit(document, [Named(Gallium, "镓", "gallium", "Ga"), Named(Bauxite, "铝土矿", "bauxite", null), Named(Zinc, "锌矿", "zinc ore", null)], [.. statements]);
    }

    internal static Statement Say(Document document, StatementContent content, string quote)
    {
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        var evidence = new Evidence(document.Id, new SourceSpan(start, start + quote.Length), 1, quote) { Rule = new RuleReference("sample-rule", 1), Confidence = new Confidence(0.9), IsExplicit = true };
        return new Statement(content, [evidence]);
    }

    internal static StatementContent ByProduct(EntityId host, double? share) => new(Gallium, "by_product_of", host)
    {
        Quantity = share is { } percent ? new Quantity(percent, null, "%", Comparator.Equal, new NormalisedValue(percent, percent, "%")) : null,
        Year = share is null ? null : 2025,
        Qualifiers = new Qualifiers { Role = "by_product" },
    };

    private static Entity Named(EntityId id, string zh, string en, string? symbol) => new(id, new EntityNames(zh, en, symbol, []));
}
