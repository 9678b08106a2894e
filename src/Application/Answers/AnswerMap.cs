using Connect.Application.Catalog;
using Connect.Application.Subscriptions;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Answers;

/// <summary>How aggregates become answers; a destination member without a source fails the test that compiles it.</summary>
public static class AnswerMap
{
    /// <summary>The mapping, for answers only.</summary>
    public static readonly TypeAdapterConfig Config = Create();

    /// <summary>The subscription as the contract shows it.</summary>
    public static SubscriptionAnswer ToAnswer(this Subscription subscription, bool withAddOns) =>
        subscription.Adapt<SubscriptionAnswer>(Config) with
        {
            Addons = withAddOns ? [.. subscription.AddOns.OrderBy(addOn => addOn.Number).Select(ToAnswer)] : null,
        };

    /// <summary>The add-on as the contract shows it.</summary>
    public static SubscriptionAddOnAnswer ToAnswer(this AddOn addOn) => addOn.Adapt<SubscriptionAddOnAnswer>(Config);

    /// <summary>The decision as the contract shows it.</summary>
    public static CancellationDecisionAnswer ToAnswer(this CancellationDecision decision) => decision.Adapt<CancellationDecisionAnswer>(Config);

    /// <summary>The option as the contract shows it.</summary>
    public static CancelOptionAnswer ToAnswer(this CancelOption option) => option.Adapt<CancelOptionAnswer>(Config);

    /// <summary>The offering as the contract shows it.</summary>
    public static ProductOfferingAnswer ToAnswer(this ProductOffering offering) => offering.Adapt<ProductOfferingAnswer>(Config);

    /// <summary>The customer as the contract shows it.</summary>
    public static Customers.CustomerAnswer ToAnswer(this Domain.Customers.Customer customer) => customer.Adapt<Customers.CustomerAnswer>(Config);

    private static TypeAdapterConfig Create()
    {
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };

        config.NewConfig<Subscription, SubscriptionAnswer>()
            .Map(answer => answer.ProductOffering, subscription => subscription.Terms)
            .Map(answer => answer.PendingStatus, subscription => subscription.Pending)
            .Ignore(
                answer => answer.Addons,
                // Their operations come later in the contract; until then nothing can set them.
                answer => answer.PendingMsisdn,
                answer => answer.PendingProductOffering,
                answer => answer.Porting,
                answer => answer.Cancellation);

        config.NewConfig<AddOn, SubscriptionAddOnAnswer>()
            .Map(answer => answer.SubscriptionAddonId, addOn => addOn.SubscriptionAddOnId)
            .Map(answer => answer.ProductOffering, addOn => addOn.Terms)
            .Map(answer => answer.PendingStatus, addOn => addOn.Pending)
            .Map(answer => answer.CommitmentEndsAt, addOn => addOn.CommitmentEndsOn)
            .Ignore(answer => answer.PendingProductOffering);

        config.NewConfig<PendingSubscriptionStatus, PendingSubscriptionStatusAnswer>()
            .Map(answer => answer.ScheduledAt, pending => pending.ScheduledOn);

        config.NewConfig<PendingAddOnStatus, PendingAddOnStatusAnswer>()
            .Map(answer => answer.ScheduledAt, pending => pending.ScheduledOn)
            .Map(answer => answer.Reason, pending => pending.Cancellation == null ? null : pending.Cancellation.Reason)
            .Map(answer => answer.Metadata, pending => pending.Cancellation == null ? null : pending.Cancellation.Metadata);

        config.NewConfig<CancellationDecision, CancellationDecisionAnswer>()
            .Map(answer => answer.SubscriptionAddonId, decision => decision.AddOn.SubscriptionAddOnId)
            .Map(answer => answer.ProductOfferingId, decision => decision.AddOn.ProductOfferingId)
            .Map(answer => answer.Immediate, decision => decision.Effect == CancellationEffect.Cancel)
            .Map(answer => answer.Events, decision => decision.EventType == null ? new string[0] : new[] { decision.EventType });

        config.NewConfig<CancelOption, CancelOptionAnswer>()
            .Map(answer => answer.SubscriptionAddonId, option => option.AddOn.SubscriptionAddOnId)
            .Map(answer => answer.ProductOfferingId, option => option.AddOn.ProductOfferingId)
            .Map(answer => answer.Cancellable, option => option.BlockedBy == null)
            .Map(answer => answer.CancelSchedule, option => option.AddOn.Terms.CancelSchedule)
            .Map(answer => answer.CommitmentEndsAt, option => option.AddOn.CommitmentEndsOn)
            .Map(answer => answer.PendingCancellationDate, option => option.AddOn.CancellationDate);

        config.NewConfig<ProductOffering, ProductOfferingAnswer>()
            .Map(answer => answer, offering => offering.Terms)
            .Map(answer => answer.AddonCategories, offering => offering.Terms.AddOnCategories);

        return config;
    }
}
