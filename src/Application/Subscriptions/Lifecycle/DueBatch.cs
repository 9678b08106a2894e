namespace Connect.Application.Subscriptions;

/// <summary>What a batch of due changes did.</summary>
/// <param name="Until">Everything that is due before this instant is in effect.</param>
/// <param name="IsLast">Whether everything is in effect that was to be, what is due at the instant itself too.</param>
public sealed record DueBatch(DateTimeOffset Until, bool IsLast);
