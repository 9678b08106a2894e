using Connect.Application.Audit;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

/// <summary>
/// Runs the batches of a command that needs more than one transaction. Each batch commits with an audit row, as the pipeline
/// does for other commands.
/// </summary>
internal sealed class BatchRunner(TransactionRunner transactions, IAuditLog audit, ITenants tenants, TimeProvider time)
{
    /// <summary>Runs one batch. Returns true if it was the last; refuses if the batch does or if every attempt lost its race.</summary>
    public Task<Result<bool>> RunBatch<T>(IBatchedCommand<T> command, Func<Task<Result<bool>>> batch, CancellationToken cancellationToken)
        where T : notnull => transactions.Run(
            async () =>
            {
                var result = await batch();
                var now = (await tenants.Current(cancellationToken)).NowAt(time.GetUtcNow());
                audit.Add(command.GetType().Name, result.Refusal?.Code.Value ?? OutcomeCode.Ok, null, now);
                return result;
            },
            cancellationToken);
}
