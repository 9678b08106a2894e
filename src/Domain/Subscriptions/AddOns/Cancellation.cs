namespace Connect.Domain.Subscriptions;

/// <summary>Why an add-on was cancelled and which rule chose the date.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">The caller's words.</param>
/// <param name="Metadata">The caller's own.</param>
public sealed record Cancellation(DateRule Rule, string? Reason, RawJson? Metadata);
