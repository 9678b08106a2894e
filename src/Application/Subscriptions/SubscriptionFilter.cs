using System.Text.Json;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Which subscriptions a list shows: those that match all its parts.</summary>
public sealed record SubscriptionFilter
{
    /// <summary>One of these statuses; if empty, any.</summary>
    public IReadOnlyList<SubscriptionStatus> Statuses { get; init; } = [];

    /// <summary>Of this customer; null for any.</summary>
    public IdOrReferenceId? Customer { get; init; }

    /// <summary>With exactly this number; null for any.</summary>
    public string? Msisdn { get; init; }

    /// <summary>Of this offering; null for any.</summary>
    public string? ProductOfferingId { get; init; }

    /// <summary>Whether a due change may make a difference. No due change moves a subscription to another customer.</summary>
    public bool DependsOnDueChanges => Statuses.Count > 0 || Msisdn is not null || ProductOfferingId is not null;

    /// <summary>The filter as text. Two filters with the same text show the same subscriptions.</summary>
    internal string Text => JsonSerializer.Serialize<string?[]>(
        [string.Join(',', Statuses.Distinct().Order()), Customer?.ToString(), Msisdn, ProductOfferingId]);

    /// <summary>Whether a subscription of the right customer matches, after its due changes.</summary>
    public bool Matches(Subscription subscription) =>
        (Statuses.Count == 0 || Statuses.Contains(subscription.Status))
        && (Msisdn is null || Msisdn == subscription.Msisdn)
        && (ProductOfferingId is null || ProductOfferingId == subscription.ProductOfferingId);
}
