using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>A line of an export, good until the next is read.</summary>
internal readonly record struct LogLine(long Number, ReadOnlyMemory<byte> Bytes)
{
    public JsonObject Json() => CanonicalJson.Read(Bytes.Span);
}

/// <summary>
/// Lines from a stream without ever holding more than one. What a mail programme or an editor does to a file's edges is
/// forgiven (byte order mark, line endings, empty lines), because it changes no entry.
/// </summary>
internal static class LogLines
{
    // Far above any entry we write; keeps a hostile file from filling the memory.
    private const int MaxLength = 1 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<LogLine> ReadAsync(Stream from, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(from, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            for (var number = 1L; ; number++)
            {
                var (line, consumed, last) = await NextAsync(pipe, number, cancel);
                var bytes = Trim(line, isFirst: number == 1);
                if (!bytes.IsEmpty)
                {
                    yield return new LogLine(number, bytes);
                }

                if (last)
                {
                    yield break;
                }

                pipe.AdvanceTo(consumed);
            }
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    private static async Task<(ReadOnlySequence<byte> Line, SequencePosition Consumed, bool Last)> NextAsync(
        PipeReader pipe, long number, CancellationToken cancel)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var end = read.Buffer.PositionOf((byte)'\n');
            if (end is not null)
            {
                return (read.Buffer.Slice(0, end.Value), read.Buffer.GetPosition(1, end.Value), false);
            }

            if (read.IsCompleted)
            {
                return (read.Buffer, read.Buffer.End, true);
            }

            if (read.Buffer.Length > MaxLength)
            {
                throw new LogFaultException(new LogFault(LogFaultKind.BadLine, number));
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlySequence<byte> line, bool isFirst)
    {
        var bytes = line.IsSingleSegment ? line.First : line.ToArray();
        if (isFirst && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        return bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes;
    }
}
