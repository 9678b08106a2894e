using Connect.Application.Answers;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads of the tenant's subscriptions, straight to answers; null where this tenant has no such one.</summary>
public interface ISubscriptionQueries
{
    /// <summary>Reads one, with all its add-ons where they are wanted.</summary>
    Task<Reply<SubscriptionAnswer>?> Read(IdOrReferenceId named, bool withAddOns, CancellationToken cancellationToken);

    /// <summary>Reads the add-ons in these states, oldest first.</summary>
    Task<Reply<AddOnListAnswer>?> ListAddOns(IdOrReferenceId named, IReadOnlySet<AddOnStatus> statuses, CancellationToken cancellationToken);
}
