using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Domain.Customers;

namespace Connect.Application.Customers;

public sealed record GetCustomer(IdOrReferenceId Customer) : IQuery<CustomerResponse>;

internal sealed class GetCustomerHandler(ICustomers customers) : IHandler<GetCustomer, CustomerResponse>
{
    public async Task<Outcome<CustomerResponse>> Handle(GetCustomer operation, CancellationToken cancellationToken) =>
        await customers.Find(operation.Customer, cancellationToken) is { } customer
            ? new Reply<CustomerResponse>(CustomerResponse.Of(customer))
            : CustomerRefusals.NotFound();
}
