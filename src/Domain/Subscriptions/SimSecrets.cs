namespace Connect.Domain.Subscriptions;

/// <summary>The PINs and PUKs of a SIM. Events and logs never contain them; a response may, if the caller has the scope for them.</summary>
public sealed record SimSecrets(string? Pin1, string? Puk1, string? Pin2, string? Puk2)
{
    /// <summary>The type name only, so that a log or a message cannot reveal the values.</summary>
    public override string ToString() => nameof(SimSecrets);
}
