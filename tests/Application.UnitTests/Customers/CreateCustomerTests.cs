using Connect.Application.Customers;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;
using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Application.UnitTests.Customers;

public class CreateCustomerTests
{
    [Test]
    public async Task CreateCustomer_WithAllMembers_SavesThem()
    {
        var customers = new FakeCustomers();
        var request = new CreateCustomerRequest
        {
            Name = "Acme AB",
            Type = CustomerType.Business,
            Email = "info@acme.example",
            Address = new("Storgatan 1", "Stockholm", "111 22", "SE", "2 tr", "AB", "Svealand", "Växeln"),
            ReferenceId = "crm-1",
            Metadata = new("""{"erp":7}"""),
        };

        var reply = (await Create(customers, request)).Value;

        var created = customers.Added.Single();
        var address = new Address("Storgatan 1", "Stockholm", "111 22", "SE", "2 tr", "AB", "Svealand", "Växeln");
        Assert.That((created.TenantId, created.CustomerId.Version), Is.EqualTo((ASubscription.Tenant, 7)));
        Assert.That((created.Name, created.Type, created.Email), Is.EqualTo(("Acme AB", CustomerType.Business, "info@acme.example")));
        Assert.That((created.Address, created.ReferenceId, created.Metadata), Is.EqualTo((address, "crm-1", new RawJson("""{"erp":7}"""))));
        Assert.That((created.CreatedAt, created.UpdatedAt), Is.EqualTo((FakeClock.Usual.Now, FakeClock.Usual.Now)));
        Assert.That((reply.Created, reply.About), Is.EqualTo(($"/customers/{reply.Body.CustomerId}", (SubscriptionVersion?)null)));
        Assert.That(reply.Body.CustomerId, Is.EqualTo(created.CustomerId));
    }

    [Test]
    public async Task CreateCustomer_WithATakenReferenceId_IsRefusedAndSavesNothing()
    {
        var customers = new FakeCustomers(
            Customer.Create(ASubscription.Tenant, AnId.Of(3), new("Acme AB", ReferenceId: "crm-1"), ASubscription.Started.Now));

        var refusal = (await Create(customers, new() { Name = "Astrid Berg", ReferenceId = "crm-1" })).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(ReferenceId.ReferenceIdTaken));
        Assert.That(customers.Added, Is.Empty);
    }

    private static Task<Outcome<CustomerResponse>> Create(FakeCustomers customers, CreateCustomerRequest request) =>
        new CreateCustomerHandler(customers, ATenantScope.Entered(), FakeClock.At()).Handle(new(request), CancellationToken.None);
}
