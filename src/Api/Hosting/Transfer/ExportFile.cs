using System.Text.Json;
using Connect.Application.Transfer;
using Connect.Application.Wire;

namespace Connect.Api.Hosting.Transfer;

/// <summary>A file to export to. It replaces an earlier one only when it is complete, and only its owner can read it.</summary>
internal sealed class ExportFile(string path)
{
    private readonly string target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
    private readonly string partial = $"{path}.{Guid.NewGuid():N}.partial";

    /// <summary>How many lines were written.</summary>
    public long Lines { get; private set; }

    public async Task Write(IAsyncEnumerable<TransferLine> lines, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAll(lines, cancellationToken);
            File.Move(partial, target, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task WriteAll(IAsyncEnumerable<TransferLine> lines, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(partial, Options());
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, WireJson.Options), cancellationToken);
            file.WriteByte((byte)'\n');
            Lines++;
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 64 * 1024 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        return options;
    }
}
