using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>A request that is granted, with the customer and the offerings that it needs.</summary>
internal sealed record ASubscriptionToCreate
{
    public const string CustomerReferenceId = "crm-1";

    /// <summary>With the required members only.</summary>
    public static readonly CreateSubscriptionRequest Request = new()
    {
        ProductOfferingId = AnOffering.Mobile,
        CustomerId = AnId.Of(3).ToString(),
        Subscriber = new() { Name = "Astrid Berg" },
    };

    public FakeSubscriptions Subscriptions { get; init; } = new();

    public FakeSimVault SimVault { get; } = new();

    public Task<Outcome<SubscriptionResponse>> Create(CreateSubscriptionRequest request)
    {
        var customer = Customer.Create(
            ASubscription.Tenant, AnId.Of(3), new("Acme AB", ReferenceId: CustomerReferenceId), ASubscription.Started.Now);
        var offerings = new FakeOfferings(AnOffering.Plan().Build(), AnOffering.AddOn().Build(), AnOffering.Plan("old").Archived().Build());

        return new CreateSubscriptionHandler(
            Subscriptions, new FakeCustomers(customer), offerings, SimVault, ATenantScope.Entered(), FakeClock.At())
            .Handle(new(request), CancellationToken.None);
    }
}
