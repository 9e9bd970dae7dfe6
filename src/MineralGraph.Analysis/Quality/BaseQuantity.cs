using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Quality;

/// <summary>A written value multiplied out to the base unit of its dimension, whatever unit it was written in.</summary>
internal readonly partial record struct BaseQuantity(double Low, double High, string Dimension)
{
    private static readonly (string Word, double Factor)[] Multipliers =
    [
        ("thousand", 1e3), ("trillion", 1e12), ("million", 1e6), ("billion", 1e9), ("百万", 1e6), ("千万", 1e7), ("万亿", 1e12),
        ("十", 1e1), ("百", 1e2), ("千", 1e3), ("万", 1e4), ("萬", 1e4), ("亿", 1e8), ("億", 1e8), ("k", 1e3),
    ];

    private static readonly FrozenDictionary<string, (string Dimension, double Factor)> Units = BuildUnits();

    private static readonly FrozenSet<string> Dimensions = Units.Values.Select(unit => unit.Dimension).Append("%").ToFrozenSet();

    /// <summary>The same, or null where the unit is none that is known.</summary>
    internal static BaseQuantity? OfKnown(WrittenValue value) => Of(value) is { } known && Dimensions.Contains(known.Dimension) ? known : null;

    internal static BaseQuantity? Of(WrittenValue? value)
    {
        if (value is null) return null;
        var unit = Blanks().Replace(CompatibilityForm.Of(value.Unit).ToLowerInvariant(), "");
        unit = PerYear().Replace(unit, "");
        var top = value.Max ?? value.Number;
        if (value.IsPercent || unit is "%" or "percent" or "个百分点") return new BaseQuantity(value.Number, top, "%");
        var scale = 1.0;
        if (Power().Match(unit) is { Success: true } power) (scale, unit) = (Math.Pow(10, int.Parse(power.Groups["power"].Value, CultureInfo.InvariantCulture)), unit[power.Length..]);
        foreach (var (word, factor) in Multipliers)
        {
            if (Units.ContainsKey(unit) || !unit.StartsWith(word, StringComparison.Ordinal) || !Units.ContainsKey(unit[word.Length..]) && IsAscii(unit[word.Length..])) continue;
            (scale, unit) = (scale * factor, unit[word.Length..]);
            break;
        }

        var (dimension, per) = Units.TryGetValue(unit, out var known) ? known : (unit, 1.0);
        return new BaseQuantity(value.Number * per * scale, top * per * scale, dimension);
    }

    /// <summary>The same within one per cent; a share may be written as a fraction.</summary>
    internal static bool Agree(WrittenValue? gold, WrittenValue? found)
    {
        if (gold is null) return true;
        if (Of(gold) is not { } a || Of(found) is not { } b) return false;
        if (a.Dimension == b.Dimension) return Close(a.Low, b.Low) && Close(a.High, b.High);
        var isShareAndFraction = a.Dimension == "%" && b.Dimension.Length == 0 || a.Dimension.Length == 0 && b.Dimension == "%";
        return isShareAndFraction && (Close(a.Low / 100, b.Low) || Close(a.Low, b.Low / 100));
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 0.01 * Math.Max(Math.Abs(a), Math.Abs(b)) + 1e-12;

    private static bool IsAscii(string text) => text.All(char.IsAscii);

    private static FrozenDictionary<string, (string Dimension, double Factor)> BuildUnits()
    {
        var units = new Dictionary<string, (string, double)>();
        void Add(string dimension, double factor, string surfaces)
        {
            foreach (var surface in surfaces.Split(' ')) units[surface] = (dimension, factor);
        }

        Add("t", 1, "t 吨 噸 公吨 公噸 ton tons tonne tonnes metricton metrictons 吨金属 吨金属当量 吨金属量");
        Add("t", 1e3, "kt");
        Add("t", 1e6, "mt");
        Add("t", 1e-3, "kg kilogram kilograms 千克 公斤");
        Add("t", 1e-6, "g 克 gram grams");
        Add("t LCE", 1, "tlce 吨lce 吨碳酸锂当量 吨碳酸锂 tonneslce");
        Add("t REO", 1, "treo 吨reo 吨reo当量 吨稀土氧化物 吨氧化物 tonsreo tonnesreo");
        Add("tce", 1, "tce 吨标准煤 吨标煤");
        Add("toe", 1, "toe 吨油当量");
        Add("m3", 1, "m3 立方米 m³");
        Add("ppm", 1, "ppm 百万分之 g/t 克/吨 partspermillion ug/g");
        Add("CNY", 1, "元 人民币 yuan");
        Add("USD", 1, "$ 美元 usd dollars u.s.dollars");
        Add("EUR", 1, "eur € 欧元");
        Add("", 1, "位 名 rank index");
        units[""] = ("", 1);
        return units.ToFrozenDictionary();
    }

    [GeneratedRegex(@"[\s()\[\],]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(/年|/a|/yr|/year|peryear|ayear)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PerYear();

    [GeneratedRegex(@"^[×x*]10\^?(?<power>-?\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Power();
}
