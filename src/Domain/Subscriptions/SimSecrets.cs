namespace Connect.Domain.Subscriptions;

/// <summary>The PINs and PUKs of a SIM. They never reach an event or a log, and a response only under a scope of its own.</summary>
public sealed record SimSecrets(string? Pin1, string? Puk1, string? Pin2, string? Puk2)
{
    /// <summary>The type name only, so that a log or a message cannot reveal the values.</summary>
    public override string ToString() => nameof(SimSecrets);
}
