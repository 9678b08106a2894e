using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Once cancelled, why and by what rule.</summary>
/// <param name="Reason">The caller's words.</param>
/// <param name="Metadata">The caller's own.</param>
/// <param name="Rule">The rule that chose the date.</param>
public sealed record CancellationResponse(string? Reason, RawJson? Metadata, DateRule Rule);
