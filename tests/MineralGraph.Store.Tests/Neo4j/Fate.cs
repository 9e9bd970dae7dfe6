using System.Net;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>What becomes of a request.</summary>
internal abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>It is answered by the server.</summary>
    internal sealed record Passed : Fate;

    /// <summary>It never arrives.</summary>
    internal sealed record Lost : Fate;

    /// <summary>It arrives and is carried out, but its answer never comes.</summary>
    internal sealed record AnswerLost : Fate;

    /// <summary>Its answer takes for ever.</summary>
    internal sealed record Delayed : Fate;

    /// <summary>It is answered so, without the server.</summary>
    internal sealed record Answered(HttpStatusCode Status, string Json) : Fate;
}
