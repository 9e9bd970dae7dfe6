using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification 6.4.4, Handling Execution Errors: where a value that is never null is null, its parent becomes null, up to one that may be.</summary>
internal static class NullPropagation
{
    internal static ResultObject? Settle(ResultObject root) => SettleObject(root);

    private static ResultObject? SettleObject(ResultObject result)
    {
        for (var index = 0; index < result.Values.Length; index++)
        {
            result.Values[index] = SettleValue(result.Values[index]);
            if (result.Values[index] is null && result.Types[index] is NonNullType) return null;
        }

        return result;
    }

    private static object? SettleValue(object? value) => value switch
    {
        ResultObject child => SettleObject(child),
        ResultList list => SettleList(list),
        _ => value,
    };

    private static ResultList? SettleList(ResultList list)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            list.Items[index] = SettleValue(list.Items[index]);
            if (list.Items[index] is null && list.ItemType is NonNullType) return null;
        }

        return list;
    }
}
