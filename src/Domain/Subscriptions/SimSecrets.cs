namespace Connect.Domain.Subscriptions;

/// <summary>The PINs and PUKs of a SIM: never in an answer, an event or a log but where a scope of its own allows it.</summary>
/// <param name="Pin1">PIN 1.</param>
/// <param name="Puk1">PUK 1.</param>
/// <param name="Pin2">PIN 2.</param>
/// <param name="Puk2">PUK 2.</param>
public sealed record SimSecrets(string? Pin1, string? Puk1, string? Pin2, string? Puk2)
{
    /// <summary>Says nothing, so that no log or message can.</summary>
    public override string ToString() => nameof(SimSecrets);
}
