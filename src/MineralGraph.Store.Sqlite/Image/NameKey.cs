using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>The form under which names are looked up: compatibility forms and letter case aside.</summary>
internal static class NameKey
{
    internal static string Of(string name) => CompatibilityForm.Of(name).Trim().ToLowerInvariant();
}
