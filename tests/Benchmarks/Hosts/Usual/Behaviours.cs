using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Hosts.Usual;

internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
            await validator.ValidateAndThrowAsync(request, cancellationToken);

        return await next();
    }
}

internal sealed class TransactionBehaviour(UsualDbContext db) : IPipelineBehavior<CancelAddOn, Reply>
{
    public async Task<Reply> Handle(CancelAddOn request, CancellationToken cancellationToken, RequestHandlerDelegate<Reply> next)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var reply = await next();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return reply;
    }
}

internal sealed class IdempotencyBehaviour(UsualDbContext db, BodyCipher cipher) : IPipelineBehavior<CancelAddOn, Reply>
{
    public async Task<Reply> Handle(CancelAddOn command, CancellationToken cancellationToken, RequestHandlerDelegate<Reply> next)
    {
        var (request, now) = (command.Request, TimeProvider.System.GetUtcNow().UtcDateTime);
        var record = await db.IdempotencyRecords.SingleOrDefaultAsync(
            it => it.TenantId == request.TenantId && it.KeyHash == request.KeyHash, cancellationToken);
        if (record is not null)
            return await Replay(record, request, now, cancellationToken);

        var reply = await next();
        db.IdempotencyRecords.Add(new()
        {
            Id = Guid.CreateVersion7(),
            TenantId = request.TenantId,
            KeyHash = request.KeyHash,
            Fingerprint = request.Fingerprint,
            Method = "POST",
            Path = request.Path,
            Scope = "subscriptions:write",
            Outcome = "ok",
            Status = 200,
            ContentType = "application/json",
            Body = cipher.Encrypt(reply.Body),
            SubscriptionId = request.SubscriptionId,
            SubscriptionVersion = reply.Version,
            CreatedAt = now,
            ExpiresAt = now.AddHours(24),
        });
        return reply;
    }

    private async Task<Reply> Replay(IdempotencyRecord record, CancelRequest request, DateTime now, CancellationToken cancellationToken)
    {
        if (record.ExpiresAt <= now || !record.Fingerprint.AsSpan().SequenceEqual(request.Fingerprint))
            throw new InvalidOperationException("The usual way knows no expired and no reused keys.");

        var isCurrent = await db.Subscriptions.AnyAsync(
            it => it.SubscriptionId == record.SubscriptionId && it.Version == record.SubscriptionVersion, cancellationToken);
        return new(cipher.Decrypt(record.Body), record.SubscriptionVersion) { IsReplay = true, IsStale = !isCurrent };
    }
}
