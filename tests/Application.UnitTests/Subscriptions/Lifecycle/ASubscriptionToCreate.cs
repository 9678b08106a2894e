using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>A request that would be granted, and all that is there to grant it.</summary>
internal sealed record ASubscriptionToCreate
{
    public const string CustomerReferenceId = "crm-1";

    /// <summary>With what is required, and nothing more.</summary>
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
