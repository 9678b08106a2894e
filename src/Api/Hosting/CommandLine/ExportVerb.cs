using System.CommandLine;
using Connect.Api.Hosting.Transfer;
using Connect.Application.Transfer;

namespace Connect.Api.Hosting.CommandLine;

internal sealed class ExportVerb() : TransferVerb(
    "export",
    "Exports customers, product offerings and subscriptions to a file with one JSON object a line, without the secrets of SIMs.",
    "The file to write. It replaces an earlier one when it is complete.")
{
    protected override async Task<VerbOutcome> Transfer(
        ParseResult given, string path, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || Directory.Exists(path))
            return VerbOutcome.Misused($"'{path}' is not a file. Name the file to write.");

        var (file, time) = (new ExportFile(path), services.GetRequiredService<TimeProvider>());
        var (dispatcher, started) = (Dispatcher(services), time.GetTimestamp());
        var lines = (await dispatcher.Send(new ExportLines(), idempotent: null, cancellationToken)).Value.Body;
        await new TransferProgress("Export", () => file.Lines, share: null, time).During(async _ =>
        {
            await file.Write(lines, cancellationToken);
            return file.Lines;
        });

        return VerbOutcome.Done($"Exported to '{path}'. {TransferRate.Of(file.Lines, time.GetElapsedTime(started))}");
    }
}
