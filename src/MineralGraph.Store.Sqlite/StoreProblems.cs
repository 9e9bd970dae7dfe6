using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite;

/// <summary>What may be wrong with a store: codes MG4xxx.</summary>
internal static class StoreProblems
{
    internal static Problem NoFolder(string path) =>
        new("MG4001", $"There is no folder for the store \"{path}\". Make the folder, or name another file with --store.");

    internal static Problem IsFolder(string path) =>
        new("MG4002", $"\"{path}\" is a folder. Name a file with --store, such as {Path.Combine(path, "mineralgraph.db")}.");

    internal static Problem Foreign(string path) =>
        new("MG4003", $"\"{path}\" is not a store of MineralGraph. It was left as it is; name another file with --store.");

    internal static Problem Newer(string path, int version, int known) =>
        new("MG4004", $"\"{path}\" was written by a newer MineralGraph (schema {version}; this one knows {known}). Use that version, or another file.");

    internal static Problem Corrupt(string path, string detail) =>
        new("MG4005", $"\"{path}\" is damaged ({detail}). Restore it from a backup; nothing was written to it.");

    internal static Problem Locked(string path) =>
        new("MG4006", $"\"{path}\" is in use by another process that is writing to it. Try again when it has finished.");

    internal static Problem NotWritable(string path) =>
        new("MG4007", $"\"{path}\" cannot be written. Check the permissions of the file and its folder, and the space on the disk.");

    internal static Problem Missing(string path) =>
        new("MG4008", $"There is no store \"{path}\". Make one with: mineralgraph ingest PATH --store {path}");

    internal static Problem QuoteDiffers(string document, int start) =>
        new("MG4101", $"A quote does not stand in \"{document}\" at its place (offset {start}). Nothing of the document was written.");

    internal static Problem NotNext(string path, long latest, long next) =>
        new("MG4102", $"Revision {next} cannot follow revision {latest}, the newest of \"{path}\". Copy into an empty store, or into one that holds the beginning of the same history.");
}
