using System.Globalization;
using System.Text;
using System.Xml;
using MineralGraph.Model;

namespace MineralGraph.Cli.Exporting;

/// <summary>Entities as nodes, statements as edges with their first quote. A statement without object leads to a node of its own that stands for what it tells.</summary>
internal static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string For, string Type)[] Keys =
    [
        ("kind", "node", "string"), ("name", "node", "string"), ("label", "node", "string"), ("zh", "node", "string"), ("en", "node", "string"),
        ("predicate", "edge", "string"), ("number", "edge", "double"), ("max", "edge", "double"), ("unit", "edge", "string"), ("comparator", "edge", "string"), ("year", "edge", "int"), ("date", "edge", "string"),
        ("measure", "edge", "string"), ("role", "edge", "string"), ("modality", "edge", "string"), ("basis", "edge", "string"), ("region", "edge", "string"), ("partner", "edge", "string"),
        ("status", "edge", "string"), ("confidence", "edge", "double"), ("quotes", "edge", "int"), ("quote", "edge", "string"), ("document", "edge", "string"),
    ];

    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        var xml = XmlWriter.Create(output, new XmlWriterSettings { Async = true, Indent = true, NewLineChars = "\n", CloseOutput = false, Encoding = new UTF8Encoding(false) });
        await using (xml.ConfigureAwait(false))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (name, kind, type) in Keys) WriteKey(xml, name, kind, type);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "mineralgraph");
            xml.WriteAttributeString("edgedefault", "directed");
            await foreach (var statement in export.StatementsAsync(cancellation).ConfigureAwait(false)) Write(xml, export, statement);
            foreach (var entity in export.Entities) WriteNode(xml, entity.Id.ToString(), [("kind", entity.Id.Kind), ("name", entity.Id.Name), ("label", entity.Label("en")), ("zh", entity.Names.Zh), ("en", entity.Names.En)]);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WriteKey(XmlWriter xml, string name, string kind, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", kind);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphExport export, StatementExport statement)
    {
        var (record, content) = (statement.Record, statement.Record.Content);
        var target = content.To?.ToString() ?? $"value:{record.Id}";
        if (content.To is null) WriteNode(xml, target, [("kind", "value"), ("label", Told(content))]);
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", record.Id.Value);
        xml.WriteAttributeString("source", Valid(content.From.ToString()));
        xml.WriteAttributeString("target", Valid(target));
        WriteValues(xml,
        [
            ("predicate", content.Predicate), ("number", Text(content.Quantity?.Number)), ("max", Text(content.Quantity?.Max)), ("unit", content.Quantity?.Unit), ("comparator", content.Quantity?.Comparator.Sign()),
            ("year", Text(content.Year)), ("date", content.Date?.ToString("O", CultureInfo.InvariantCulture)), .. content.Qualifiers.Set.Select(qualifier => (qualifier.Key, (string?)qualifier.Value)),
            ("status", record.Status.ToString().ToLowerInvariant()), ("confidence", Text(Math.Round(record.Confidence.Value, 4))),
            ("quotes", Text(statement.Evidence.Count)), ("quote", statement.Evidence[0].Quote), ("document", export.DocumentName(statement.Evidence[0].Document)),
        ]);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, string id, IEnumerable<(string Key, string? Value)> values)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Valid(id));
        WriteValues(xml, values);
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, IEnumerable<(string Key, string? Value)> values)
    {
        foreach (var (key, value) in values.Where(pair => pair.Value is not null))
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", key);
            xml.WriteString(Valid(value!));
            xml.WriteEndElement();
        }
    }

    private static string Told(StatementContent content) =>
        content.Quantity is { } quantity ? $"{Text(quantity.Number)} {quantity.Unit}".Trim() : content.Date?.ToString("O", CultureInfo.InvariantCulture) ?? content.Predicate;

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    // Characters that XML cannot hold, such as form feeds of a PDF, are shown as what they are: not known.
    private static string Valid(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString()));
}
