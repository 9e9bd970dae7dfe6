using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Minerals that no list holds, by the ending of their English names: kolarovite, umohoite. There are thousands, and more every year.</summary>
internal static partial class MineralName
{
    // Words that end alike and name no mineral, and rocks too common to be a host of anything in particular.
    private static readonly FrozenSet<string> Others = (
        "despite website favorite favourite satellite opposite composite definite indefinite infinite requisite prerequisite exquisite appetite hypocrite parasite dynamite termite socialite meteorite stalactite erudite contrite expedite "
        + "extradite respite sulfite sulphite nitrite phosphite hypochlorite bisulfite hydrosulfite dithionite ferrite austenite martensite pearlite bainite cementite bakelite vulcanite ebonite cordite plebiscite kryptonite offsite onsite "
        + "campsite worksite rewrite reunite ignite invite incite recite excite graphite anthracite lignite metabolite suburbanite hermaphrodite cosmopolite ammonite arsenite selenite "
        + "tellurite chromite magnetite bauxite magnesite perlite granite andesite diorite granodiorite monzonite syenite dacite latite ignimbrite phyllite argillite migmatite amphibolite eclogite mylonite tonalite aplite komatiite "
        + "harzburgite lherzolite wehrlite websterite ophiolite turbidite tillite stromatolite trachyte quartzite kimberlite rhyolite granulite calcite aragonite halite chlorite zeolite parisite").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const int Shortest = 7;

    internal static IEnumerable<Mention.OfEntity> Find(string text, IReadOnlyList<Mention> known)
    {
        foreach (Match match in Ending().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var name = match.Value.TrimEnd('s').ToLowerInvariant();
            if (name.Length < Shortest || Others.Contains(name) || char.IsUpper(match.Value[0]) && !MayBeginSmall(text, span) || known.Any(word => word.Span.Overlaps(span))) continue;
            yield return new Mention.OfEntity(span, match.Value, [new Sense(EntityKinds.Host, [new EntityId("host", name)])]);
        }
    }

    // A capital within a sentence is a name; at its beginning it tells nothing.
    private static bool MayBeginSmall(string text, TextSpan word) =>
        word.Start == 0 && word.End + 1 < text.Length && !char.IsUpper(text[word.End + 1]);

    [GeneratedRegex(@"\b\p{L}[a-zé]+ites?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ending();
}
