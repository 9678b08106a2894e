namespace Connect.Domain.Subscriptions;

/// <summary>Why an add-on was cancelled and which rule chose the date.</summary>
/// <param name="Reason">Free text from the caller, or a sentence of ours if the add-on did not fit on its start date.</param>
public sealed record Cancellation(DateRule Rule, string? Reason, RawJson? Metadata);
