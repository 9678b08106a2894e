using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Customers;
using Connect.Domain;
using Connect.Domain.ApiKeys;
using Connect.Domain.Customers;

namespace Connect.Api.Endpoints;

/// <summary>Customers.</summary>
internal static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        var customers = routes.MapGroup("/customers").WithTags("Customers");

        customers.MapPost("", (JsonBody<CreateCustomerRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new CreateCustomer(body.Value), cancellationToken))
            .WithName("createCustomer")
            .WithSummary("Create a customer.")
            .Returns<CustomerResponse>(StatusCodes.Status201Created)
            .Refuses(ReferenceId.ReferenceIdTaken)
            .RequireScope(Scopes.CustomersWrite)
            .IsIdempotent();

        customers.MapGet("/{customerId}", (CustomerIdParameter customer, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new GetCustomer(customer.Value), cancellationToken))
            .WithName("getCustomer")
            .WithSummary("One customer.")
            .Returns<CustomerResponse>()
            .Refuses(CustomerRefusals.CustomerNotFound)
            .RequireScope(Scopes.CustomersRead);
    }
}
