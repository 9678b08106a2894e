using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Creates a subscription for an existing customer.</summary>
public sealed record CreateSubscription(CreateSubscriptionRequest Request) : ICommand<SubscriptionResponse>;

public sealed record CreateSubscriptionRequest
{
    /// <summary>An offering of type SUBSCRIPTION.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The customer's UUID, or rid_ and its referenceId.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The person who uses the subscription.</summary>
    public required SubscriberInput Subscriber { get; init; }

    /// <summary>The client's ID of the subscription, unique among the tenant's subscriptions.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The kind of telecom service. If absent, CELL.</summary>
    public string? Type { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The name shown to people. If absent, the msisdn or, without one, the name of the offering.</summary>
    public string? Display { get; init; }

    public SimInput? Sim { get; init; }

    /// <summary>The start date, in the tenant's time zone. If absent or today, the subscription starts at once.</summary>
    public DateOnly? ActivationDate { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }
}

internal sealed class CreateSubscriptionValidator : AbstractValidator<CreateSubscription>
{
    public CreateSubscriptionValidator()
    {
        RuleFor(command => command.Request.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(command => command.Request.CustomerId).Customer();
        RuleFor(command => command.Request.Subscriber).SetValidator(new SubscriberValidator());
        RuleFor(command => command.Request.ReferenceId).ReferenceId();
        RuleFor(command => command.Request.Type).Text(Subscription.MaxTypeLength);
        RuleFor(command => command.Request.Msisdn).Msisdn();
        RuleFor(command => command.Request.Display).Text(Subscription.MaxDisplayLength);
        RuleFor(command => command.Request.Sim!).SetValidator(new SimValidator());
        RuleFor(command => command.Request.ActivationDate).Date();
        RuleFor(command => command.Request.Metadata).Metadata();
    }
}

internal sealed class CreateSubscriptionHandler(
    ISubscriptions subscriptions,
    ICustomers customers,
    IProductOfferings offerings,
    ISimVault simVault,
    ITenantScope tenant,
    TenantClock clock) : IHandler<CreateSubscription, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(CreateSubscription operation, CancellationToken cancellationToken)
    {
        var request = operation.Request;
        if (await FindCustomer(request.CustomerId, cancellationToken) is not { } customer)
            return CustomerRefusals.NotFound();

        if ((await FindPlan(request.ProductOfferingId, cancellationToken)).IsRefused(out var refusal, out var terms))
            return refusal;

        var time = await clock.Now(cancellationToken);
        if (await RefuseTaken(request, time.Now, cancellationToken) is { } taken)
            return taken;

        var created = Subscription.Create(tenant.TenantId, ToSale(request, customer, terms, time.Now), time);
        if (created.IsRefused(out refusal, out var subscription))
            return refusal;

        subscriptions.Add(subscription);
        if (request.Sim is { } sim && sim.Secrets is { } secrets)
            simVault.Store(subscription.SubscriptionId, secrets);

        return subscription.Reply(SubscriptionResponse.WithoutAddOns(subscription)) with
        {
            Created = $"/subscriptions/{subscription.SubscriptionId}",
        };
    }

    private async Task<Customer?> FindCustomer(string named, CancellationToken cancellationToken) =>
        IdOrReferenceId.TryParse(named, out var customer) ? await customers.Find(customer, cancellationToken) : null;

    private async Task<Result<SaleTerms>> FindPlan(string productOfferingId, CancellationToken cancellationToken) =>
        await offerings.Find(productOfferingId, cancellationToken) is { } offering
            ? offering.SellAsSubscription()
            : CatalogRefusals.NotFound(productOfferingId);

    private async Task<Refusal?> RefuseTaken(CreateSubscriptionRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (request.ReferenceId is { } referenceId && await subscriptions.HasReferenceId(referenceId, cancellationToken))
            return ReferenceId.TakenBySubscription(referenceId);

        return request.Msisdn is { } msisdn && !await subscriptions.TryFreeMsisdn(msisdn, now, cancellationToken)
            ? SubscriptionRefusals.NumberTaken()
            : null;
    }

    private static NewSubscription ToSale(CreateSubscriptionRequest request, Customer customer, SaleTerms terms, DateTimeOffset now) => new(
        Guid.CreateVersion7(),
        new(customer.CustomerId, customer.Name),
        terms,
        new(Guid.CreateVersion7(), request.Subscriber.Name, request.Subscriber.Email, request.Subscriber.Address?.ToAddress(), now, now))
    {
        Type = request.Type ?? NewSubscription.DefaultType,
        Display = request.Display,
        Msisdn = request.Msisdn,
        ReferenceId = request.ReferenceId,
        Sim = request.Sim is { } sim ? new(sim.Esim, sim.Imei, sim.Iccid) : null,
        ActivationDate = request.ActivationDate,
        Extensions = request.Extensions,
        Metadata = request.Metadata,
    };
}
