namespace Connect.Domain.Subscriptions;

/// <summary>Why an add-on was cancelled and which rule chose the date.</summary>
/// <param name="Reason">Free text from the caller.</param>
public sealed record Cancellation(DateRule Rule, string? Reason, RawJson? Metadata);
