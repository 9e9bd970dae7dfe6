using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Reads the argument asOf: as of which revision a root field answers. Without it, as of the newest when the request came.</summary>
internal static class AsOfArgument
{
    internal static async ValueTask<Revision> FindAsync(Arguments arguments, GraphScope scope)
    {
        var asOf = arguments.Find<IReadOnlyDictionary<string, object?>>("asOf");
        var found = asOf is null
            ? await scope.Request.LatestAsync(scope.Cancellation).ConfigureAwait(false)
            : await scope.Reader.FindRevisionAsync(Read(asOf), scope.Cancellation).ConfigureAwait(false);
        if (found is not null) scope.Request.Used(found.Number);
        return found ?? throw new ProblemException(new Problem("MG5101", "There is no such revision. Ask for the field revision to learn the newest."));
    }

    private static RevisionQuery Read(IReadOnlyDictionary<string, object?> asOf) =>
        asOf.GetValueOrDefault("revision") is int number ? new RevisionQuery.Numbered(number) : new RevisionQuery.At(Time(asOf.GetValueOrDefault("time") as string));

    private static DateTimeOffset Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new ProblemException(new Problem("MG5102", $"\"{text}\" is no time. Write one like 2026-01-31T00:00:00Z."));
}
