using Connect.Application.Events;
using Connect.Domain.Subscriptions;
using FluentValidation;
using MediatR;

namespace Connect.Benchmarks.Hosts.Usual;

internal sealed record CancelAddOn(CancelRequest Request) : IRequest<Reply>;

internal sealed class CancelAddOnValidator : AbstractValidator<CancelAddOn>
{
    public CancelAddOnValidator()
    {
        RuleFor(command => command.Request.ProductOfferingId).NotEmpty().MaximumLength(64);
        RuleFor(command => command.Request.Reason).MaximumLength(CancellationRequest.MaxReasonLength);
        RuleFor(command => command.Request.ScheduledOn).InclusiveBetween(Domain.Time.BusinessDate.First, Domain.Time.BusinessDate.Last);
    }
}

internal sealed class CancelAddOnHandler(UsualDbContext db) : IRequestHandler<CancelAddOn, Reply>
{
    public async Task<Reply> Handle(CancelAddOn command, CancellationToken cancellationToken)
    {
        var request = command.Request;
        var (subscription, time) = await db.Load(request.TenantId, request.SubscriptionId, cancellationToken);
        var cancellation = new CancellationRequest(new(request.ProductOfferingId, null), request.ScheduledOn, request.Reason);
        _ = subscription.CancelAddOn(cancellation, time).Value;

        var tenant = db.Tenants.Local.Single();
        foreach (var happened in subscription.Events)
        {
            db.Entry(tenant).Property(it => it.LastSequence).CurrentValue++;
            db.Events.Add(new()
            {
                TenantId = request.TenantId,
                Sequence = tenant.LastSequence,
                EventId = Guid.CreateVersion7(),
                Type = happened.Type,
                OccurredAt = happened.OccurredAt.UtcDateTime,
                Actor = request.Actor,
                SubscriptionId = request.SubscriptionId,
                DataVersion = EventData.Version,
                Data = EventData.Of(happened).Text,
            });
        }

        db.AuditEntries.Add(new()
        {
            Id = Guid.CreateVersion7(),
            TenantId = request.TenantId,
            At = time.Now.UtcDateTime,
            Actor = request.Actor,
            Operation = nameof(CancelAddOn),
            Method = "POST",
            Path = request.Path,
            Outcome = "ok",
            RequestId = request.RequestId,
        });
        return subscription.ToReply();
    }
}
