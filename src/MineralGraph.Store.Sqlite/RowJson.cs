using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite;

/// <summary>The parts of rows that are lists: written as JSON, without reflection.</summary>
[JsonSerializable(typeof(SourceWork))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, string>))]
internal sealed partial class RowJson : JsonSerializerContext;
