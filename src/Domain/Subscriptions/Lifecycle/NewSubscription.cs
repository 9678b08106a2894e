using Connect.Domain.Catalog;
using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <summary>A subscription about to be created.</summary>
/// <param name="SubscriptionId">Its id, UUID version 7.</param>
/// <param name="Customer">Who pays.</param>
/// <param name="Terms">What is agreed.</param>
/// <param name="Subscriber">Who uses it.</param>
public sealed record NewSubscription(Guid SubscriptionId, CustomerRef Customer, SaleTerms Terms, Subscriber Subscriber)
{
    /// <summary>The kind of telecom service where the client names none.</summary>
    public const string DefaultType = "CELL";

    /// <summary>The kind of telecom service.</summary>
    public string Type { get; init; } = DefaultType;

    /// <summary>What people call it; null shows the number or, without one, the offering's name.</summary>
    public string? Display { get; init; }

    /// <summary>The number, E.164 with its plus.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The client's own id.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The SIM, without its secrets.</summary>
    public Sim? Sim { get; init; }

    /// <summary>The local date on which it shall start; null or today starts it at once.</summary>
    public DateOnly? ActivationDate { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Metadata { get; init; }
}
