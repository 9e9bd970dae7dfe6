using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells which places a Chinese sentence names only to say where something lies: 大红山铁矿地处云南新平，资源量 … goes on about the mine.</summary>
internal static class Whereabouts
{
    private const EntityKinds Places = EntityKinds.Country | EntityKinds.Region;

    private static readonly string[] Lies = ["位于", "地处", "坐落于", "坐落在", "座落于", "座落在", "隶属于", "隶属", "处于", "位处", "在于", "属于", "属"];

    internal static bool Is(Token place, AnalysedSentence sentence) =>
        sentence.Sentence.Language == "zh" && (place.Kinds & Places) != 0 && (place.Kinds & EntityKinds.Deposit) == 0
        && sentence.Normalised[..place.Span.Start] is var before && Array.Exists(Lies, word => before.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The tokens without such places, unless there are no others.</summary>
    internal static List<Token> Without(List<Token> tokens, AnalysedSentence sentence) =>
        tokens.FindAll(token => !Is(token, sentence)) is { Count: > 0 } spoken ? spoken : tokens;
}
