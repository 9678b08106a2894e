using Connect.Domain.Catalog;
using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <param name="SubscriptionId">UUID version 7.</param>
public sealed record NewSubscription(Guid SubscriptionId, CustomerRef Customer, SaleTerms Terms, Subscriber Subscriber)
{
    /// <summary>The kind of telecom service, if the client does not name one.</summary>
    public const string DefaultType = "CELL";

    public string Type { get; init; } = DefaultType;

    /// <summary>The name shown to people; if null, the number or, without one, the name of the offering.</summary>
    public string? Display { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The client's own ID.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The SIM without its secrets.</summary>
    public Sim? Sim { get; init; }

    /// <summary>The local date on which to start it; null or today starts it at once.</summary>
    public DateOnly? ActivationDate { get; init; }

    public RawJson? Extensions { get; init; }

    public RawJson? Metadata { get; init; }
}
