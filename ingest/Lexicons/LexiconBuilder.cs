using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>Reads the lexicon files into one lexicon. A word keeps every meaning that the files give it.</summary>
internal sealed partial class LexiconBuilder
{
    private readonly Dictionary<string, List<Sense>> senses = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly HashSet<string> contextual = new(StringComparer.Ordinal);
    private readonly Simplifier simplifier;

    private LexiconBuilder(Simplifier simplifier) => this.simplifier = simplifier;

    internal static Lexicon Build(Func<string, TextReader> open)
    {
        TsvTable Table(string name)
        {
            using var reader = open(name);
            return TsvTable.Read(name, reader);
        }

        using var traditional = open("traditional.tsv");
        var builder = new LexiconBuilder(Simplifier.Read(traditional));
        builder.AddAmbiguous(Table("ambiguous.tsv"));
        builder.AddCommodities(Table("commodities.tsv"));
        builder.AddCompounds(Table("compounds.tsv"));
        builder.AddHosts(Table("hosts.tsv"));
        builder.AddPlaces(Table("countries.tsv"), EntityKinds.Country, "code");
        builder.AddCountryGroups(Table("country-groups.tsv"));
        builder.AddPlaces(Table("regions.tsv"), EntityKinds.Region, "name");
        builder.AddPlaces(Table("deposits.tsv"), EntityKinds.Deposit, "name");
        builder.AddBareNames(Table("deposits.tsv"));
        builder.AddBareDistricts(Table("regions.tsv"));
        builder.AddPlaces(Table("orgs.tsv"), EntityKinds.Org, "name");
        builder.AddUses(Table("uses.tsv"));
        using var hostWords = open("host-words.tsv");
        return new Lexicon(builder.senses.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()), builder.entities, builder.simplifier, HostWords.Read(hostWords));
    }

    private void AddAmbiguous(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            if (table.Cell(row, "needs") == "symbol-context") contextual.Add(table.Cell(row, "surface"));
            foreach (var longer in table.Cells(row, "not_within")) Blocking(longer);
        }
    }

    // A longer word without a meaning wins over the short one within it.
    private void Blocking(string word) => senses.TryAdd(simplifier.Normalise(word), []);

    private void AddCommodities(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var id = new EntityId("commodity", table.Cell(row, "name"));
            var symbol = NullIfEmpty(table.Cell(row, "symbol"));
            Register(id, table, row, symbol);
            AddNames(EntityKinds.Commodity, id, table, row);
            if (symbol is not null) AddTerm(symbol, new Sense(EntityKinds.Commodity, [id], symbol, contextual.Contains(symbol)));
        }
    }

    private void AddCompounds(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var ids = table.Cells(row, "commodities").Select(name => new EntityId("commodity", name)).ToImmutableArray();
            if (!ids.IsEmpty) AddWords(table, row, new Sense(EntityKinds.Commodity, ids));
        }
    }

    private void AddHosts(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var id = new EntityId("host", table.Cell(row, "name"));
            Register(id, table, row, null);
            AddNames(EntityKinds.Host, id, table, row);
            var commodities = table.Cells(row, "commodity").Select(name => new EntityId("commodity", name)).ToImmutableArray();
            if (!commodities.IsEmpty) AddWords(table, row, new Sense(EntityKinds.Commodity, commodities));
        }
    }

    private void AddPlaces(TsvTable table, EntityKinds kind, string nameColumn)
    {
        foreach (var row in table.Rows)
        {
            var id = new EntityId(kind.ToString().ToLowerInvariant(), table.Cell(row, nameColumn));
            Register(id, table, row, null);
            AddNames(kind, id, table, row);
            if (kind == EntityKinds.Deposit) AddOresWithin(table, row);
            if (kind != EntityKinds.Country) continue;
            foreach (var adjective in table.Cells(row, "adjectives_en")) AddTerm(adjective, new Sense(kind, [id], adjective));
        }
    }

    // 金顶铅锌矿 is a place where lead-zinc ore is dug, and what is said to be in it is in that ore.
    private void AddOresWithin(TsvTable table, string[] row)
    {
        foreach (var word in table.Cells(row, "zh").Concat(table.Cells(row, "aliases_zh")).Select(word => word.TrimStart('~')).Where(word => word.Length > 3))
        {
            for (var at = 2; at < word.Length - 1; at++)
            {
                if (!senses.TryGetValue(simplifier.Normalise(word[at..]), out var known) || known.Find(sense => sense.Kind == EntityKinds.Host) is not { Entities: [{ Name: var name }] } ore || !name.EndsWith("_ore", StringComparison.Ordinal)) continue;
                AddTerm(word, ore);
                break;
            }
        }
    }

    // 木绒锂矿 is also called 木绒, which by itself may be anything; a name that another word has stays that word's.
    private void AddBareNames(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var bare = OreWord().Replace(table.Cell(row, "zh"), "");
            if (bare.Length >= 2 && bare != table.Cell(row, "zh") && !senses.ContainsKey(simplifier.Normalise(bare)))
                AddTerm(bare, new Sense(EntityKinds.Deposit, [new EntityId("deposit", table.Cell(row, "name"))]) { NeedsPlaceBefore = true });
        }
    }

    // 清镇、修文、务川: among places a county needs no word for what it is.
    private void AddBareDistricts(TsvTable table)
    {
        foreach (var row in table.Rows.Where(row => table.Cell(row, "country") == "CN" && table.Cell(row, "zh") is [_, _, _, ..] name && name[^1] is '县' or '市'))
        {
            var bare = table.Cell(row, "zh")[..^1];
            if (!senses.ContainsKey(simplifier.Normalise(bare)))
                AddTerm(bare, new Sense(EntityKinds.Region, [new EntityId("region", table.Cell(row, "name"))]) { NeedsPlaceBefore = true });
        }
    }

    private void AddCountryGroups(TsvTable table)
    {
        foreach (var row in table.Rows) AddTerm(table.Cell(row, "zh"), new Sense(EntityKinds.Country, [.. table.Cells(row, "codes").Select(code => new EntityId("country", code))]));
    }

    private void AddUses(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var id = new EntityId("use", NullIfEmpty(table.Cell(row, "zh")) ?? table.Cell(row, "en"));
            Register(id, table, row, null);
            AddNames(EntityKinds.Use, id, table, row);
        }
    }

    private void Register(EntityId id, TsvTable table, string[] row, string? symbol)
    {
        string[] aliases = [.. table.Cells(row, "aliases_zh"), .. table.Cells(row, "aliases_en")];
        var names = new EntityNames(NullIfEmpty(table.Cell(row, "zh")), NullIfEmpty(table.Cell(row, "en")), symbol, [.. aliases.Where(alias => alias[0] != '~')]);
        entities.TryAdd(id, new Entity(id, names));
    }

    private void AddNames(EntityKinds kind, EntityId id, TsvTable table, string[] row) => AddWords(table, row, new Sense(kind, [id]));

    private void AddWords(TsvTable table, string[] row, Sense sense)
    {
        foreach (var column in new[] { "zh", "aliases_zh" })
        {
            foreach (var word in table.Cells(row, column)) AddTerm(word.TrimStart('~'), Cased(word, sense));
        }

        foreach (var column in new[] { "en", "aliases_en" })
        {
            foreach (var word in table.Cells(row, column)) AddEnglish(word, Cased(word, sense));
        }
    }

    // An acronym is one only in capitals (US is a country, us is not), and so is a proper name (Century is a mine, a century is not).
    private static Sense Cased(string word, Sense sense)
    {
        var isAcronym = word.Length <= 4 && word.All(letter => char.IsAsciiLetterUpper(letter) || letter == '.');
        var isProper = sense.Kind is EntityKinds.Deposit or EntityKinds.Region or EntityKinds.Org or EntityKinds.Country && char.IsAsciiLetterUpper(word[0]);
        return isAcronym || isProper ? sense with { ExactCase = word } : sense;
    }

    private void AddEnglish(string word, Sense sense)
    {
        AddTerm(word, sense);
        if (sense.Kind is not (EntityKinds.Host or EntityKinds.Use or EntityKinds.Commodity) || word.Length < 4 || !char.IsAsciiLetter(word[^1])) return;
        // Leads is a verb: ambiguous.tsv says so, and no plural makes it a name again.
        if (senses.GetValueOrDefault(simplifier.Normalise(Plural(word))) is not []) AddTerm(Plural(word), sense);
    }

    private static string Plural(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };

    private void AddTerm(string word, Sense sense)
    {
        var key = simplifier.Normalise(word);
        if (key.Length == 0) return;
        if (!senses.TryGetValue(key, out var known)) senses[key] = known = [];
        if (!known.Exists(other => other.Kind == sense.Kind)) known.Add(sense);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("([金银铜铁锡铅锌锂铍镍钴钨钼锑铋汞铀铌钽钒钛锰铬镓锗铟碲硒铊磷硼煤钾]{1,4}|稀土|多金属|铝土|萤石|石墨|重晶石|锂辉石|瓷石|硫铁|锂云母)(矿|矿床|矿田|矿区|矿山)$|(煤田|盐湖)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OreWord();
}
