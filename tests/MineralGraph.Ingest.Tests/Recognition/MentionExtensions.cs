using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Recognition;

internal static class MentionExtensions
{
    internal static Quantity As(this Mention mention) => Assert.IsType<Mention.OfQuantity>(mention).Quantity;
}
