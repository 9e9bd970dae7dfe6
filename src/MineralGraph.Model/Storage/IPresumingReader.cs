namespace MineralGraph.Model.Storage;

/// <summary>
/// A reader to which the newest revision is told along with answers. Who answers a request may presume that the revision seen last is still the newest, and afterwards ask whether it was, which mostly costs
/// no question of its own. Where it was not, the answer is worth nothing.
/// </summary>
public interface IPresumingReader : IGraphReader
{
    /// <summary>Presumes that the revision seen last is the newest; null where none was seen.</summary>
    PresumedRevision? Presume();
}
