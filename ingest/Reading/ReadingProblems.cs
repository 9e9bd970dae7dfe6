using MineralGraph.Model;

namespace MineralGraph.Ingest.Reading;

/// <summary>What may be wrong with a document as it comes: codes MG1xxx.</summary>
public static class ReadingProblems
{
    /// <summary>The file holds nothing.</summary>
    public static Problem Empty(string name) =>
        new("MG1002", $"\"{name}\" is empty. Give a file with text in it.");

    /// <summary>The file is no text.</summary>
    public static Problem Binary(string name) =>
        new("MG1003", $"\"{name}\" holds binary data, not text. Convert it to UTF-8 text or Markdown first.");

    /// <summary>The bytes fit none of the encodings that are detected.</summary>
    public static Problem UnknownEncoding(string name, long offset) =>
        new("MG1004", $"\"{name}\" is not valid UTF-8 (byte {offset}), nor UTF-16 or GB18030. Save it as UTF-8.");

    /// <summary>The file is larger than allowed.</summary>
    public static Problem TooLarge(string name, long bytes, long limit) =>
        new("MG1005", $"\"{name}\" has {bytes:N0} bytes; at most {limit:N0} are read. Split it, or raise the limit with --max-bytes.");
}
