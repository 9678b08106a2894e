using Connect.Api.Binding.Json;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Customers;
using Connect.Domain;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Customers;

internal sealed class CreateCustomerEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/customers", Handle)
        .WithTags(Areas.Customers)
        .WithName("createCustomer")
        .WithSummary("Create a customer")
        .WithDescription("Creates a customer, to whom subscriptions can then be sold.")
        .TakesExample("""{ "name": "Ada Lovelace", "email": "ada@example.com", "referenceId": "crm-1815" }""")
        .Returns<CustomerResponse>(ExampleParts.Customer, StatusCodes.Status201Created)
        .Refuses(ReferenceId.ReferenceIdTaken)
        .RequireScope(Scopes.CustomersWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(JsonBody<CreateCustomerRequest> body, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new CreateCustomer(body.Value), cancellationToken);
}
