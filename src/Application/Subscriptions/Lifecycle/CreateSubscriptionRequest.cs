using Connect.Application.Customers;
using Connect.Domain;

namespace Connect.Application.Subscriptions;

public sealed record CreateSubscriptionRequest
{
    /// <summary>An offering of type SUBSCRIPTION.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The customer's UUID, or rid_ and its referenceId.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The person who uses the subscription.</summary>
    public required SubscriberInput Subscriber { get; init; }

    /// <summary>The client's ID of the subscription, unique among the tenant's subscriptions.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The kind of telecom service. If absent, CELL.</summary>
    public string? Type { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The name shown to people. If absent, the msisdn or, without one, the name of the offering.</summary>
    public string? Display { get; init; }

    public SimInput? Sim { get; init; }

    /// <summary>The start date, in the tenant's time zone. If absent or today, the subscription starts at once.</summary>
    public DateOnly? ActivationDate { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }
}

/// <summary>The person who uses a subscription.</summary>
public sealed record SubscriberInput
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public AddressBody? Address { get; init; }
}

/// <summary>A SIM with its secrets, which are stored encrypted and never returned with the subscription.</summary>
public sealed record SimInput
{
    /// <summary>Whether it is an embedded SIM (eSIM), not a card.</summary>
    public bool? Esim { get; init; }

    /// <summary>Identifies the device: 15 digits.</summary>
    public string? Imei { get; init; }

    /// <summary>Identifies the card: 18 to 22 digits.</summary>
    public string? Iccid { get; init; }

    public string? Pin1 { get; init; }

    public string? Puk1 { get; init; }

    public string? Pin2 { get; init; }

    public string? Puk2 { get; init; }

    /// <summary>The type name only, so that a log or a message cannot reveal the values.</summary>
    public override string ToString() => nameof(SimInput);
}
