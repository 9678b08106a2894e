using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Customers;

public class CustomerTests
{
    private static readonly DateTimeOffset Now = Clock.At("2026-03-10 14:30").Now;

    [Test]
    public void Create_WithAllMembers_KeepsThem()
    {
        var details = new CustomerDetails(
            "Acme AB",
            CustomerType.Business,
            "billing@example.com",
            new("Storgatan 1", "Stockholm", "111 22", "SE"),
            "crm-1",
            new("""{"tier":1}"""));

        var customer = Customer.Create(AnId.Of(1), AnId.Of(3), details, Now);

        Assert.That((customer.TenantId, customer.CustomerId), Is.EqualTo((AnId.Of(1), AnId.Of(3))));
        Assert.That((customer.CreatedAt, customer.UpdatedAt), Is.EqualTo((Now, Now)));
        Assert.That(
            new CustomerDetails(customer.Name, customer.Type, customer.Email, customer.Address, customer.ReferenceId, customer.Metadata),
            Is.EqualTo(details));
    }

    [Test]
    public void Create_WithTheNameOnly_IsAConsumer()
    {
        var customer = Customer.Create(AnId.Of(1), AnId.Of(3), new("Astrid Berg"), Now);

        Assert.That((customer.Type, customer.Metadata), Is.EqualTo((CustomerType.Consumer, RawJson.EmptyObject)));
        Assert.That((customer.Email, customer.Address, customer.ReferenceId), Is.EqualTo(((string?)null, (Address?)null, (string?)null)));
    }
}
