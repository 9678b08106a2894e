using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Connect.Api.Binding.Json;
using Connect.Application.Transfer;

namespace Connect.Api.Hosting.Transfer;

/// <summary>The lines of a file to import. Each enumeration opens the file again.</summary>
internal sealed class ImportFile(string path)
{
    // Parsing takes place in another thread than the import, which is a few chunks behind.
    private const int ChunkSize = 100, ChunksAhead = 20;

    private long position;

    public long Length { get; } = new FileInfo(path).Length;

    /// <summary>How many bytes were read, in the last enumeration.</summary>
    public long Position => Interlocked.Read(ref position);

    /// <summary>How many lines were read, in the last enumeration; blank lines too.</summary>
    public long Lines { get; private set; }

    public async IAsyncEnumerable<NumberedLine> Read([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var chunks = Channel.CreateBounded<NumberedLine[]>(ChunksAhead);
        var parsing = Task.Run(() => Parse(chunks.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var chunk in chunks.Reader.ReadAllAsync(cancellationToken))
            {
                foreach (var line in chunk)
                    yield return line;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await parsing;
        }
    }

    private async Task Parse(ChannelWriter<NumberedLine[]> chunks, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            Lines = 0;
            await foreach (var chunk in Parse(file, cancellationToken).Chunk(ChunkSize).WithCancellation(cancellationToken))
            {
                Interlocked.Exchange(ref position, file.Position);
                await chunks.WriteAsync(chunk, cancellationToken);
            }

            Interlocked.Exchange(ref position, Length);
            chunks.Complete();
        }
        catch (Exception fault)
        {
            // The reader of the channel throws it.
            chunks.Complete(fault);
        }
    }

    private async IAsyncEnumerable<NumberedLine> Parse(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var bytes in FileLines.Read(file, cancellationToken))
        {
            Lines++;
            if (bytes is null)
                yield return new(Lines, null, [new("", $"is longer than {FileLines.MaxLength} bytes")]);
            else if (!bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
                yield return Parse(Lines, bytes);
        }
    }

    private static NumberedLine Parse(long number, byte[] bytes)
    {
        var (text, fault) = JsonText.ParseLine(bytes);
        if (text is null)
            return new(number, null, [new("", fault!)]);

        var errors = StrictJson.Check<TransferLine>(text.Root);
        return errors.Named.Count > 0
            ? new(number, null, errors.Named)
            : new(number, text.Root.Deserialize<TransferLine>(StrictJson.Options), []);
    }
}
