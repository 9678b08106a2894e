using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>
/// Adds customers, product offerings and subscriptions from the lines of a file. What is there already is left as it is, so the same
/// file again changes nothing.
/// </summary>
/// <param name="Lines">May be enumerated more than once.</param>
/// <param name="IsStrict">
/// Whether a bad line undoes everything: all lines are then one transaction. Otherwise, the good lines are kept, in batches.
/// </param>
/// <param name="OnBadLine">Called once for each line that is not imported, in the order of the lines.</param>
public sealed record ImportLines(IAsyncEnumerable<NumberedLine> Lines, bool IsStrict, Action<BadLine> OnBadLine)
    : IBatchedCommand<ImportResponse>;

internal sealed class ImportLinesHandler(BatchRunner batches, LineImporter importer, IDueChanges dueChanges, TenantClock clock)
    : IHandler<ImportLines, ImportResponse>
{
    internal const int BatchSize = 500;

    public async Task<Outcome<ImportResponse>> Handle(ImportLines operation, CancellationToken cancellationToken)
    {
        var done = new Progress(operation.OnBadLine);
        try
        {
            Func<ImportLines, Progress, CancellationToken, Task<Refusal?>> import = operation.IsStrict ? ImportAtOnce : ImportInBatches;
            var refusal = await ApplyDue(operation, cancellationToken) ?? await import(operation, done, cancellationToken);
            return refusal is null ? new Reply<ImportResponse>(done.Total) : refusal;
        }
        catch (BadLinesException)
        {
            return new Reply<ImportResponse>(ImportResponse.Nothing with { BadLines = done.Total.BadLines });
        }
    }

    // The lines meet the state as of now: a number that a due change gives up is free for them.
    private async Task<Refusal?> ApplyDue(ImportLines operation, CancellationToken cancellationToken)
    {
        bool isLast;
        do
        {
            var applied = await batches.RunBatch(
                operation,
                async () => (await dueChanges.ApplyNext((await clock.Now(cancellationToken)).Now, cancellationToken)).IsLast,
                cancellationToken);
            if (applied.IsRefused(out var refusal, out isLast))
                return refusal;
        }
        while (!isLast);

        return null;
    }

    private static IAsyncEnumerable<CheckedLines> Batches(ImportLines operation, TenantTime time, CancellationToken cancellationToken) =>
        operation.Lines.Chunk(BatchSize).Select(lines => CheckedLines.Of(lines, time)).ReadOneAhead(cancellationToken);

    private async Task<Refusal?> ImportInBatches(ImportLines operation, Progress done, CancellationToken cancellationToken)
    {
        await foreach (var lines in Batches(operation, await clock.Now(cancellationToken), cancellationToken))
        {
            ImportedLines? imported = null;
            var batch = await batches.RunBatch(
                operation,
                async () => (imported = await importer.Import(lines, cancellationToken)) is not null,
                cancellationToken);
            if (batch.IsRefused(out var refusal, out _))
                return refusal;

            done.Add(imported!);
        }

        return null;
    }

    private async Task<Refusal?> ImportAtOnce(ImportLines operation, Progress done, CancellationToken cancellationToken)
    {
        var all = await batches.RunBatch(
            operation,
            async () =>
            {
                done.Restart();
                await foreach (var lines in Batches(operation, await clock.Now(cancellationToken), cancellationToken))
                    done.Add(await importer.Import(lines, cancellationToken));

                return done.Total.BadLines == 0 ? true : throw new BadLinesException();
            },
            cancellationToken);
        return all.Refusal;
    }

    private sealed class Progress(Action<BadLine> onBadLine)
    {
        private long reported;

        public ImportResponse Total { get; private set; } = ImportResponse.Nothing;

        // A transaction that lost a race starts again, and has reported its bad lines.
        public void Restart() => Total = ImportResponse.Nothing;

        public void Add(ImportedLines imported)
        {
            Total += imported.Counts;
            foreach (var line in imported.Bad.Where(line => line.Number > reported))
                onBadLine(line);

            reported = imported.Bad.Count > 0 ? Math.Max(reported, imported.Bad[^1].Number) : reported;
        }
    }

    // Leaves the transaction, so that nothing is kept.
    private sealed class BadLinesException : Exception;
}
