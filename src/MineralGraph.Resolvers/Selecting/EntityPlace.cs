using System.Globalization;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Resolvers.Selecting;

/// <summary>The place of an entity in an order: its key and its id. As a cursor it needs no entity to be there still.</summary>
/// <param name="Key">A text, a number, or null.</param>
/// <param name="Id">The id.</param>
internal sealed record EntityPlace(object? Key, EntityId Id)
{
    internal string Cursor => Convert.ToBase64String(Encoding.UTF8.GetBytes(Key switch
    {
        string text => $"t{text}\u001f{Id}",
        double number => $"n{number.ToString("R", CultureInfo.InvariantCulture)}\u001f{Id}",
        _ => $"-\u001f{Id}",
    }));

    /// <exception cref="ProblemException">MG5106: it is no cursor.</exception>
    internal static EntityPlace Parse(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (Convert.TryFromBase64String(cursor, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split('\u001f') is [{ Length: > 0 } key, var id] && EntityId.TryParse(id, out var entity))
        {
            if (key[0] == 't') return new EntityPlace(key[1..], entity);
            if (key[0] == 'n' && double.TryParse(key.AsSpan(1), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new EntityPlace(number, entity);
            if (key == "-") return new EntityPlace(null, entity);
        }

        throw new ProblemException(new Problem("MG5106", $"\"{cursor}\" is no cursor. Take endCursor of the page before."));
    }
}
