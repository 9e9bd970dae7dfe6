using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells by what stands around a metal whether the words speak of those who work it: what a lead refinery, or 氧化铝生产过程, yields is something else.</summary>
internal static partial class WorkedMetal
{
    internal static bool IsIn(string text, TextSpan metal) => Works().IsMatch(text, metal.End) || IsHeld(text, metal);

    /// <summary>Whether a word for working stands right before it, and what is done meanwhile or comes of it right behind.</summary>
    internal static bool IsHeld(string text, TextSpan metal) => InHand().IsMatch(text, metal.End) && Working().IsMatch(text[Math.Max(0, metal.Start - 2)..metal.Start]);

    [GeneratedRegex(@"\G([ -]((?!(while|when|by|in|during|before|after|through)\b)[a-z]+ )?(roasting|leaching|electrolysis)\b|[ -](refiner|smelt|refining|mines?\b|mining|industry|works\b|producer|price|demand|market|compan)|冶炼|精炼|电解|炼厂|工业|企业|厂|生产(过程|中|的(?!(最|很)?(主要|重要|首要|关键|原料|常见))|时|企业)|硫化矿|精矿(时|后|过程|的)|矿?(的)?(开采|采选|采矿|加工|提炼|生产|选冶)?(中|过程中|时|过程)?的?副产(?![于自]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Works();

    // 焙烧钼精矿时, 提锂后的废渣, 炼锌和炼铅的副产品.
    [GeneratedRegex("(炼|提|提取|焙烧|处理|电解)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Working();

    [GeneratedRegex(@"\G(矿石?|精矿)?(时|后|过程|之后|期间|的?副产|(和|与|及|、|以及)[^，。;]{1,8}的副产|的?(废|尾|残|烟|炉|母液|阳极泥|工厂|厂|企业|公司))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InHand();
}
