using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>The image that answers now; a commit puts the next one in its place at once.</summary>
internal sealed class CurrentImage(GraphImage first)
{
    private volatile GraphImage image = first;

    internal GraphImage Now
    {
        get => image;
        set => image = value;
    }
}
