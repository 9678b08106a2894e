using Connect.Application.Catalog;
using Connect.Application.Subscriptions;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Wire;

/// <summary>Maps aggregates to responses. A response member without a source fails the test that compiles the map.</summary>
public static class ResponseMap
{
    public static readonly TypeAdapterConfig Config = Create();

    public static SubscriptionResponse ToResponse(this Subscription subscription, bool withAddOns) =>
        subscription.Adapt<SubscriptionResponse>(Config) with
        {
            AddOns = withAddOns ? [.. subscription.AddOns.OrderBy(addOn => addOn.Number).Select(ToResponse)] : null,
        };

    public static SubscriptionAddOnResponse ToResponse(this AddOn addOn) => addOn.Adapt<SubscriptionAddOnResponse>(Config);

    public static CancellationDecisionResponse ToResponse(this CancellationDecision decision) =>
        decision.Adapt<CancellationDecisionResponse>(Config);

    public static CancelOptionResponse ToResponse(this CancelOption option) => option.Adapt<CancelOptionResponse>(Config);

    public static ProductOfferingResponse ToResponse(this ProductOffering offering) => offering.Adapt<ProductOfferingResponse>(Config);

    public static Customers.CustomerResponse ToResponse(this Domain.Customers.Customer customer) =>
        customer.Adapt<Customers.CustomerResponse>(Config);

    private static TypeAdapterConfig Create()
    {
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };

        config.NewConfig<Subscription, SubscriptionResponse>()
            .Map(response => response.ProductOffering, subscription => subscription.Terms)
            .Map(response => response.PendingStatus, subscription => subscription.Pending)
            .Ignore(
                response => response.AddOns,
                // The operations that set them are not built yet.
                response => response.PendingMsisdn,
                response => response.PendingProductOffering,
                response => response.Porting,
                response => response.Cancellation);

        config.NewConfig<AddOn, SubscriptionAddOnResponse>()
            .Map(response => response.SubscriptionAddOnId, addOn => addOn.SubscriptionAddOnId)
            .Map(response => response.ProductOffering, addOn => addOn.Terms)
            .Map(response => response.PendingStatus, addOn => addOn.Pending)
            .Ignore(response => response.PendingProductOffering);

        config.NewConfig<PendingAddOnStatus, PendingAddOnStatusResponse>()
            .Map(response => response.Reason, pending => pending.Cancellation == null ? null : pending.Cancellation.Reason)
            .Map(response => response.Metadata, pending => pending.Cancellation == null ? null : pending.Cancellation.Metadata);

        config.NewConfig<CancellationDecision, CancellationDecisionResponse>()
            .Map(response => response.SubscriptionAddOnId, decision => decision.AddOn.SubscriptionAddOnId)
            .Map(response => response.ProductOfferingId, decision => decision.AddOn.ProductOfferingId)
            .Map(response => response.Immediate, decision => decision.Effect == CancellationEffect.Cancel)
            .Map(response => response.Events, decision => decision.EventType == null ? new string[0] : new[] { decision.EventType });

        config.NewConfig<CancelOption, CancelOptionResponse>()
            .Map(response => response.SubscriptionAddOnId, option => option.AddOn.SubscriptionAddOnId)
            .Map(response => response.ProductOfferingId, option => option.AddOn.ProductOfferingId)
            .Map(response => response.Cancellable, option => option.BlockedBy == null)
            .Map(response => response.CancelSchedule, option => option.AddOn.Terms.CancelSchedule)
            .Map(response => response.CommitmentEndsOn, option => option.AddOn.CommitmentEndsOn)
            .Map(response => response.PendingCancellationDate, option => option.AddOn.CancellationDate);

        config.NewConfig<ProductOffering, ProductOfferingResponse>()
            .Map(response => response, offering => offering.Terms)
            .Map(response => response.AddOnCategories, offering => offering.Terms.AddOnCategories);

        return config;
    }
}
