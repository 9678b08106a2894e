using System.CommandLine;
using Connect.Api.Hosting.Transfer;
using Connect.Application.Transfer;

namespace Connect.Api.Hosting.CommandLine;

internal sealed class ImportVerb : TransferVerb
{
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Imports nothing if a line is bad. All lines are one transaction, so the server cannot write meanwhile.",
    };

    public ImportVerb()
        : base(
            "import",
            "Imports customers, product offerings and subscriptions from a file with one JSON object a line.",
            "A file as 'export' writes it. What is there already is left as it is.") => Add(strict);

    protected override async Task<VerbOutcome> Transfer(
        ParseResult given, string path, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (ImportFile.Refuse(path) is { } reason)
            return VerbOutcome.Misused(reason);

        var (file, time, isStrict) = (new ImportFile(path), services.GetRequiredService<TimeProvider>(), given.GetValue(strict));
        var (dispatcher, started) = (Dispatcher(services), time.GetTimestamp());
        var progress = new TransferProgress("Import", () => file.Lines, () => (double)file.Position / Math.Max(1, file.Length), time);
        var outcome = await progress.During(print => dispatcher.Send(
            new ImportLines(file.Read(cancellationToken), isStrict, bad => Print(bad, print)), idempotent: null, cancellationToken));
        if (outcome.Refusal is { } refusal)
        {
            return VerbOutcome.Failed(
                $"The import stopped: {refusal.Detail} "
                + (isStrict ? "Nothing was imported. Run it again." : "Run it again: it continues where it stopped."));
        }

        var (done, elapsed) = (outcome.Value.Body, time.GetElapsedTime(started));
        return done.BadLines == 0
            ? VerbOutcome.Done(Summary(done, file.Lines, elapsed))
            : VerbOutcome.Failed(
                isStrict
                    ? $"{done.BadLines:n0} of {file.Lines:n0} lines are bad, so nothing was imported."
                    : $"{done.BadLines:n0} of {file.Lines:n0} lines are bad and were left out; all other lines were imported.",
                isStrict ? null : Summary(done, file.Lines, elapsed));
    }

    private static string Summary(ImportResponse done, long lines, TimeSpan elapsed) =>
        $"Added: {done.Customers:n0} customer(s), {done.ProductOfferings:n0} product offering(s), {done.Subscriptions:n0} subscription(s), "
        + $"{done.AddOns:n0} add-on(s). Already there: {done.AlreadyThere:n0}. "
        + TransferRate.Of(lines, elapsed);

    private static void Print(BadLine bad, Action<string> print)
    {
        foreach (var error in bad.Errors)
            print($"line {bad.Number}: {(error.Pointer.Length == 0 ? error.Detail : $"{error.Pointer} {error.Detail}")}");
    }
}
