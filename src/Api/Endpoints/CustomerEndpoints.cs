using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Customers;
using Connect.Domain;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>Customers.</summary>
internal static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder routes) => routes
        .MapPost("/customers", (JsonBody<CreateCustomerRequest> body, Sender sender, CancellationToken cancellationToken) =>
            sender.Send(new CreateCustomer(body.Value), cancellationToken))
        .WithTags("Customers")
        .WithName("createCustomer")
        .WithSummary("Create a customer.")
        .Answers<CustomerAnswer>(StatusCodes.Status201Created)
        .Refuses(ReferenceId.ReferenceIdTaken)
        .RequireScope(Scopes.CustomersWrite)
        .IsIdempotent();
}
