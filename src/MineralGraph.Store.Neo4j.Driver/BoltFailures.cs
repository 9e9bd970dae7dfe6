using MineralGraph.Store.Neo4j.Connection;
using Neo4j.Driver;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>The driver's exceptions as failures with codes.</summary>
internal static class BoltFailures
{
    internal static async Task<T> ToldAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is ServiceUnavailableException or SessionExpiredException or IOException)
        {
            throw new CypherFailureException(CypherFailureException.Unreachable, failed.Message, failed);
        }
        catch (ConnectionReadTimeoutException slow)
        {
            throw new CypherFailureException(CypherFailureException.TimedOut, slow.Message, slow);
        }
        catch (Neo4jException refused)
        {
            throw new CypherFailureException(refused.Code ?? CypherFailureException.Unreachable, refused.Message, refused);
        }
    }
}
