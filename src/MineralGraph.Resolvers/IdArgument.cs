using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>Reads ids that a client sent.</summary>
internal static class IdArgument
{
    internal static EntityId Entity(string text) => EntityId.TryParse(text, out var id) ? id
        : throw Refused($"\"{text}\" is no entity id. One looks like commodity:Ga; the field entity finds it by name.");

    internal static StatementId Statement(string text) => IsHash(text, 32) ? new StatementId(text)
        : throw Refused($"\"{text}\" is no statement id: 32 lower-case hexadecimal digits.");

    internal static DocumentId Document(string text) => IsHash(text, 64) ? new DocumentId(text)
        : throw Refused($"\"{text}\" is no document id. It is the SHA-256 that the field documents gives.");

    internal static bool IsHash(string text, int length) => text.Length == length && text.All(char.IsAsciiHexDigitLower);

    private static ProblemException Refused(string message) => new(new Problem("MG5103", message));
}
