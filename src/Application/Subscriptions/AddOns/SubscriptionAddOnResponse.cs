using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

public sealed record SubscriptionAddOnResponse
{
    public required Guid SubscriptionAddOnId { get; init; }

    public required Guid SubscriptionId { get; init; }

    public required AddOnStatus Status { get; init; }

    /// <summary>The offering under the terms of its sale.</summary>
    public required ProductOfferingRefResponse ProductOffering { get; init; }

    /// <summary>Its scheduled start or cancellation; absent if neither is scheduled.</summary>
    public PendingAddOnStatusResponse? PendingStatus { get; init; }

    /// <summary>The scheduled change to another offering; absent if none is scheduled.</summary>
    public PendingProductOfferingResponse? PendingProductOffering { get; init; }

    /// <summary>The instant of its start; absent if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The first date on which the commitment no longer binds; absent before the start and without a commitment.</summary>
    public DateOnly? CommitmentEndsOn { get; init; }

    /// <summary>Why it was cancelled and which rule chose the date; absent until the cancellation takes effect.</summary>
    public CancellationResponse? Cancellation { get; init; }

    /// <summary>The instant at which it was added, even if it starts later.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The instant of the last change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The instant at which the cancellation took effect; absent if it has not.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Free-form JSON from the client, returned unchanged.</summary>
    public required RawJson Metadata { get; init; }

    public static SubscriptionAddOnResponse Of(AddOn addOn) => addOn.Adapt<SubscriptionAddOnResponse>(ResponseMap.Config);
}

internal sealed class SubscriptionAddOnResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<AddOn, SubscriptionAddOnResponse>()
        .Map(response => response.SubscriptionAddOnId, addOn => addOn.SubscriptionAddOnId)
        .Map(response => response.ProductOffering, addOn => addOn.Terms)
        .Map(response => response.PendingStatus, addOn => addOn.Pending);
}
