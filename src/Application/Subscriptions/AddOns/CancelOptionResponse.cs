using Connect.Application.Wire;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>Whether and from when an add-on can be cancelled.</summary>
/// <param name="Cancellable">Whether a cancellation would be granted.</param>
/// <param name="BlockedBy">The problem code of every cancellation; absent if the add-on can be cancelled.</param>
/// <param name="CancelSchedule">The schedule that chooses the date if the request has none.</param>
/// <param name="DefaultDate">The effective date of a cancellation without scheduledAt.</param>
/// <param name="EarliestDate">The first date on which the add-on can end.</param>
/// <param name="LatestDate">The date of the subscription's scheduled end; absent if no end is scheduled.</param>
/// <param name="CommitmentEndsOn">The first date on which the commitment no longer binds.</param>
/// <param name="PendingCancellationDate">The date of the scheduled cancellation; absent if none is scheduled.</param>
public sealed record CancelOptionResponse(
    Guid SubscriptionAddOnId,
    string ProductOfferingId,
    bool Cancellable,
    string? BlockedBy,
    Schedule CancelSchedule,
    DateOnly? DefaultDate,
    DateOnly? EarliestDate,
    DateOnly? LatestDate,
    DateOnly? CommitmentEndsOn,
    DateOnly? PendingCancellationDate)
{
    public static CancelOptionResponse Of(CancelOption option) => option.Adapt<CancelOptionResponse>(ResponseMap.Config);
}

internal sealed class CancelOptionResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<CancelOption, CancelOptionResponse>()
        .Map(response => response.SubscriptionAddOnId, option => option.AddOn.SubscriptionAddOnId)
        .Map(response => response.ProductOfferingId, option => option.AddOn.ProductOfferingId)
        .Map(response => response.Cancellable, option => option.BlockedBy == null)
        .Map(response => response.CancelSchedule, option => option.AddOn.Terms.CancelSchedule)
        .Map(response => response.CommitmentEndsOn, option => option.AddOn.CommitmentEndsOn)
        .Map(response => response.PendingCancellationDate, option => option.AddOn.CancellationDate);
}
