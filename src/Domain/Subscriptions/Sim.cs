namespace Connect.Domain.Subscriptions;

/// <summary>The SIM of a subscription, without its secrets, which are kept apart and encrypted.</summary>
/// <param name="Esim">Whether it is embedded.</param>
/// <param name="Imei">The device, 15 digits.</param>
/// <param name="Iccid">The card, 18 to 22 digits.</param>
public sealed record Sim(bool? Esim, string? Imei, string? Iccid);
