using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Why an add-on was cancelled and which rule chose the date.</summary>
/// <param name="Reason">Free text from the caller.</param>
/// <param name="Metadata">Free-form JSON from the client, returned unchanged.</param>
/// <param name="Rule">The rule that chose the date.</param>
public sealed record CancellationResponse(string? Reason, RawJson? Metadata, DateRule Rule);
