using Connect.Application.Catalog;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Adds an add-on to a subscription, at once or on a date.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record AddAddOn(IdOrReferenceId Subscription, AddAddOnRequest Request, IfMatch? IfMatch = null)
    : ICommand<SubscriptionAddOnResponse>;

/// <summary>Which offering to add, and when.</summary>
public sealed record AddAddOnRequest
{
    /// <summary>An offering of type ADDON that fits the subscription's category.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The start date, in the tenant's time zone. If absent or today, the add-on starts at once.</summary>
    public DateOnly? ScheduledOn { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }
}

internal sealed class AddAddOnValidator : AbstractValidator<AddAddOn>
{
    public AddAddOnValidator()
    {
        RuleFor(command => command.Request.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(command => command.Request.ScheduledOn).Date();
        RuleFor(command => command.Request.Metadata).Metadata();
    }
}

internal sealed class AddAddOnHandler(ISubscriptions subscriptions, IProductOfferings offerings, TenantClock clock)
    : IHandler<AddAddOn, SubscriptionAddOnResponse>
{
    public async Task<Outcome<SubscriptionAddOnResponse>> Handle(AddAddOn operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var request = operation.Request;
        var (productOfferingId, scheduledOn, metadata) = (request.ProductOfferingId, request.ScheduledOn, request.Metadata);
        var loaded = await subscriptions.Load(operation.Subscription, AddOnLoad.Live, operation.IfMatch, time, cancellationToken);
        if (loaded.IsRefused(out var refusal, out var subscription))
            return refusal;

        var added = await offerings.Find(productOfferingId, cancellationToken) is { } offering
            ? subscription.AddAddOn(Guid.CreateVersion7(), offering, scheduledOn, metadata, time)
            : CatalogRefusals.NotFound(productOfferingId);
        return added.About(subscription, SubscriptionAddOnResponse.Of, created: $"/subscriptions/{subscription.SubscriptionId}/addons");
    }
}
