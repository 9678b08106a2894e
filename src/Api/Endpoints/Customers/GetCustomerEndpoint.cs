using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Customers;
using Connect.Domain.ApiKeys;
using Connect.Domain.Customers;

namespace Connect.Api.Endpoints.Customers;

internal sealed class GetCustomerEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/customers/{customerId}", Handle)
        .WithTags(Areas.Customers)
        .WithName("getCustomer")
        .WithSummary("Get a customer")
        .WithDescription("Returns one customer.")
        .Returns<CustomerResponse>(ExampleParts.Customer)
        .Refuses(CustomerRefusals.CustomerNotFound)
        .RequireScope(Scopes.CustomersRead);

    private static Task<IResult> Handle(CustomerIdParameter customer, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetCustomer(customer.Value), cancellationToken);
}
