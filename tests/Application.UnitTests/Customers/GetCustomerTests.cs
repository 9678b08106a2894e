using Connect.Application.Customers;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Customers;
using Connect.Shared;

namespace Connect.Application.UnitTests.Customers;

public class GetCustomerTests
{
    private static readonly Customer Ada = Customer.Create(
        ASubscription.Tenant, AnId.Of(3), new("Ada", CustomerType.Business, ReferenceId: "crm-1"), ASubscription.Started.Now);

    [Test]
    public async Task GetCustomer_ByIdOrReferenceId_ReturnsIt()
    {
        foreach (var named in new IdOrReferenceId[] { Ada.CustomerId, IdOrReferenceId.Reference("crm-1") })
        {
            var reply = (await Get(named)).Value;

            Assert.That(
                (reply.Body.CustomerId, reply.Body.Name, reply.Body.Type),
                Is.EqualTo((Ada.CustomerId, "Ada", CustomerType.Business)));
            Assert.That((reply.About, reply.Created), Is.EqualTo(((SubscriptionVersion?)null, (string?)null)));
        }
    }

    [Test]
    public async Task GetCustomer_OfAnUnknownCustomer_IsNotFound() =>
        Assert.That((await Get(IdOrReferenceId.Reference("crm-2"))).Refusal?.Code, Is.EqualTo(CustomerRefusals.CustomerNotFound));

    private static Task<Outcome<CustomerResponse>> Get(IdOrReferenceId named) =>
        new GetCustomerHandler(new FakeCustomers(Ada)).Handle(new(named), CancellationToken.None);
}
