using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

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

    /// <summary>The secrets; null if there are none.</summary>
    internal SimSecrets? Secrets =>
        this is { Pin1: null, Puk1: null, Pin2: null, Puk2: null } ? null : new(Pin1, Puk1, Pin2, Puk2);

    /// <summary>The type name only, so that a log or a message cannot reveal the values.</summary>
    public override string ToString() => nameof(SimInput);
}
