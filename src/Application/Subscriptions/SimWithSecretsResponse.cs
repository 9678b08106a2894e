using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>A SIM with its secrets, which no other response contains.</summary>
public sealed class SimWithSecretsResponse(Sim sim, SimSecrets? secrets)
{
    /// <summary>Whether it is an embedded SIM (eSIM), not a card.</summary>
    public bool? Esim => sim.Esim;

    /// <summary>Identifies the device: 15 digits.</summary>
    public string? Imei => sim.Imei;

    /// <summary>Identifies the card: 18 to 22 digits.</summary>
    public string? Iccid => sim.Iccid;

    public string? Pin1 => secrets?.Pin1;

    public string? Puk1 => secrets?.Puk1;

    public string? Pin2 => secrets?.Pin2;

    public string? Puk2 => secrets?.Puk2;
}
