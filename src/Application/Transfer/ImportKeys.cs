namespace Connect.Application.Transfer;

/// <summary>What the lines of a batch name.</summary>
public sealed record ImportKeys
{
    public IReadOnlyCollection<Guid> CustomerIds { get; init; } = [];

    public IReadOnlyCollection<string> CustomerReferenceIds { get; init; } = [];

    public IReadOnlyCollection<string> ProductOfferingIds { get; init; } = [];

    public IReadOnlyCollection<Guid> SubscriptionIds { get; init; } = [];

    public IReadOnlyCollection<string> SubscriptionReferenceIds { get; init; } = [];

    public IReadOnlyCollection<Guid> AddOnIds { get; init; } = [];

    public IReadOnlyCollection<string> Msisdns { get; init; } = [];
}
