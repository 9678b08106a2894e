using System.Runtime.CompilerServices;
using System.Text.Json;
using Connect.Api.Binding.Json;
using Connect.Application.Transfer;

namespace Connect.Api.Hosting.Transfer;

/// <summary>The lines of a file to import. Each enumeration opens the file again.</summary>
internal sealed class ImportFile(string path)
{
    private long position;

    public long Length { get; } = new FileInfo(path).Length;

    /// <summary>How many bytes were read, in the last enumeration.</summary>
    public long Position => Interlocked.Read(ref position);

    /// <summary>How many lines were read, in the last enumeration; blank lines too.</summary>
    public long Lines { get; private set; }

    /// <summary>Returns why a path cannot be imported, or null. An import may read the file twice, so it cannot be a pipe.</summary>
    public static string? Refuse(string path)
    {
        if (Directory.Exists(path))
            return $"'{path}' is a folder. Name a file.";

        if (!File.Exists(path))
            return $"There is no file '{path}'.";

        using var file = File.OpenRead(path);
        return file.CanSeek ? null : $"'{path}' is not a regular file. Write its content to a file first.";
    }

    public async IAsyncEnumerable<NumberedLine> Read([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var file = File.OpenRead(path);
        Lines = 0;
        await foreach (var bytes in FileLines.Read(file, cancellationToken))
        {
            Lines++;
            Interlocked.Exchange(ref position, file.Position);
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
