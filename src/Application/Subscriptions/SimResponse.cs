namespace Connect.Application.Subscriptions;

/// <summary>The SIM of a subscription, without its secrets.</summary>
/// <param name="Esim">Whether it is an embedded SIM (eSIM), not a card.</param>
/// <param name="Imei">Identifies the device: 15 digits.</param>
/// <param name="Iccid">Identifies the card: 18 to 22 digits.</param>
public sealed record SimResponse(bool? Esim, string? Imei, string? Iccid);
