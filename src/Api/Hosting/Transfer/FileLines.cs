using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Connect.Api.Hosting.Transfer;

/// <summary>Splits a stream into lines, and keeps at most one line in memory.</summary>
internal static class FileLines
{
    /// <summary>The longest line, in bytes.</summary>
    public const int MaxLength = 256 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the lines without their ends. A line that is too long is null.</summary>
    public static async IAsyncEnumerable<byte[]?> Read(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new(bufferSize: 64 * 1024, leaveOpen: true));
        var (isFirst, isTooLong) = (true, false);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return isTooLong ? null : Line(rest.Slice(0, end), isFirst);
                rest = rest.Slice(rest.GetPosition(1, end));
                (isFirst, isTooLong) = (false, false);
            }

            if (rest.Length > MaxLength)
                (rest, isTooLong) = (rest.Slice(rest.End), true);

            if (read.IsCompleted)
            {
                if (isTooLong || !rest.IsEmpty)
                    yield return isTooLong ? null : Line(rest, isFirst);

                break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }

    private static byte[]? Line(ReadOnlySequence<byte> bytes, bool isFirst)
    {
        if (bytes.Length > MaxLength)
            return null;

        var line = bytes.ToArray();
        return isFirst && line.AsSpan().StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;
    }
}
