using Connect.Application.Customers;
using Connect.Domain;

namespace Connect.Application.Subscriptions;

/// <summary>A subscription to create.</summary>
public sealed record CreateSubscriptionRequest
{
    /// <summary>An offering of type SUBSCRIPTION.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The customer's id, or rid_ and its referenceId.</summary>
    public required string CustomerId { get; init; }

    /// <summary>Who uses it.</summary>
    public required SubscriberInput Subscriber { get; init; }

    /// <summary>The client's own id, unique in the tenant.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The kind of telecom service; left out, CELL.</summary>
    public string? Type { get; init; }

    /// <summary>E.164, with +.</summary>
    public string? Msisdn { get; init; }

    /// <summary>Usually the msisdn, printed for people; left out, the msisdn or the offering's name.</summary>
    public string? Display { get; init; }

    /// <summary>The SIM.</summary>
    public SimInput? Sim { get; init; }

    /// <summary>Left out or today, activated at once; later, PENDING until then.</summary>
    public DateOnly? ActivationDate { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Metadata { get; init; }
}

/// <summary>Who uses a subscription.</summary>
public sealed record SubscriberInput
{
    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>Where to write.</summary>
    public string? Email { get; init; }

    /// <summary>Where to send.</summary>
    public AddressBody? Address { get; init; }
}

/// <summary>A SIM with its secrets, which are kept encrypted and never shown with the subscription.</summary>
public sealed record SimInput
{
    /// <summary>Whether it is embedded.</summary>
    public bool? Esim { get; init; }

    /// <summary>The device, 15 digits.</summary>
    public string? Imei { get; init; }

    /// <summary>The card, 18 to 22 digits.</summary>
    public string? Iccid { get; init; }

    /// <summary>PIN 1.</summary>
    public string? Pin1 { get; init; }

    /// <summary>PUK 1.</summary>
    public string? Puk1 { get; init; }

    /// <summary>PIN 2.</summary>
    public string? Pin2 { get; init; }

    /// <summary>PUK 2.</summary>
    public string? Puk2 { get; init; }

    /// <summary>Says nothing, so that no log or message can.</summary>
    public override string ToString() => nameof(SimInput);
}
