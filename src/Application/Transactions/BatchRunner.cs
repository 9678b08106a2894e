using Connect.Application.Audit;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

/// <summary>
/// Runs the batches of a command that needs more than one transaction. Each is committed with an audit row of its own, as
/// the pipeline does for a command that fits in one.
/// </summary>
internal sealed class BatchRunner(TransactionRunner transactions, IAuditLog audit, ITenants tenants, TimeProvider time)
{
    /// <summary>Runs one batch, which tells whether it was the last; refuses if the batch does, or if each attempt lost its race.</summary>
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
