using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Tells the list of references, whose titles name what the works are about and state nothing.</summary>
internal static partial class Bibliography
{
    /// <summary>The blocks without works cited: those under a heading that says so, and wherever they stand those that bear the mark of their sort ([J], [M]).</summary>
    internal static List<Block> LeftOutOf(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>();
        var isCited = false;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading) isCited = Heading().IsMatch(block.Text.Text);
            if (!isCited && !Mark().IsMatch(block.Text.Text)) kept.Add(block);
        }

        return kept;
    }

    [GeneratedRegex(@"^\W{0,4}(参考文献|引用文献|参考资料|references|bibliography|works cited)\W{0,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[\s?(J|M|D|R|N|C|P|S|G|Z|J/OL|EB/OL|N/OL|R/OL|M/OL|D/OL)\s?\][.,:/。，]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mark();
}
