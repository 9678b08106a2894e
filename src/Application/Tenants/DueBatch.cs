namespace Connect.Application.Tenants;

/// <summary>What a batch of due changes did.</summary>
/// <param name="Until">Everything that is due before this instant is in effect.</param>
/// <param name="IsLast">Whether everything is in effect, what is due at the instant itself too.</param>
public sealed record DueBatch(DateTimeOffset Until, bool IsLast);
