namespace Connect.Application.Subscriptions;

/// <summary>The result of applying a batch of due changes.</summary>
/// <param name="Until">All changes due before this instant have taken effect.</param>
/// <param name="IsLast">Whether all changes due until the requested instant have taken effect, including those due at it.</param>
public sealed record DueBatch(DateTimeOffset Until, bool IsLast);
