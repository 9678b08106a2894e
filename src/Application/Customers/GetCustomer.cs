using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Domain.Customers;

namespace Connect.Application.Customers;

/// <summary>Reads one customer.</summary>
/// <param name="Customer">Which.</param>
public sealed record GetCustomer(IdOrReferenceId Customer) : IQuery<CustomerAnswer>;

internal sealed class GetCustomerHandler(ICustomers customers) : IHandler<GetCustomer, CustomerAnswer>
{
    public async Task<Outcome<CustomerAnswer>> Handle(GetCustomer operation, CancellationToken cancellationToken) =>
        await customers.Find(operation.Customer, cancellationToken) is { } customer
            ? new Reply<CustomerAnswer>(customer.ToAnswer())
            : CustomerRefusals.NotFound();
}
