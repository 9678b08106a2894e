using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>The tenant's subscriptions, for commands; inside the transaction only.</summary>
public interface ISubscriptions
{
    /// <summary>Loads one with some of its add-ons, or null where this tenant has no such one.</summary>
    Task<Subscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken);

    /// <summary>Whether one of the tenant's subscriptions has this reference id.</summary>
    Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken);

    /// <summary>Whether one of the tenant's subscriptions that have not ended by now has this number.</summary>
    Task<bool> HasMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Hands over one to be committed with all that becomes of it in this transaction, and with its events.</summary>
    void Save(Subscription subscription);
}
