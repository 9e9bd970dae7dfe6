using System.Buffers;

namespace MineralGraph.GraphQL;

/// <summary>What a caller gives beside the request itself.</summary>
internal sealed record RequestEnvironment(object? Services, IBufferWriter<byte> Output, CancellationToken Cancellation);
