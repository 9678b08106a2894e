using Connect.Api.Binding.Json;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.Lifecycle;

internal sealed class CreateSubscriptionEndpoint : IEndpoint
{
    private const string Request = $$"""
        { "productOfferingId": "mobile-m", "customerId": "{{ExampleParts.CustomerId}}", "subscriber": { "name": "Bo" },
          "msisdn": "+46701234567" }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("createSubscription")
        .WithSummary("Create a subscription")
        .WithDescription("Creates a subscription for an existing customer.")
        .TakesExample(Request)
        .Returns<SubscriptionResponse>(ExampleParts.Subscription, StatusCodes.Status201Created)
        .IsAboutASubscription()
        .Refuses(
            CustomerRefusals.CustomerNotFound,
            CatalogRefusals.ProductOfferingNotFound,
            CatalogRefusals.ProductOfferingArchived,
            ReferenceId.ReferenceIdTaken,
            SubscriptionRefusals.MsisdnTaken,
            DateRefusals.ScheduledDateInPast)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(JsonBody<CreateSubscriptionRequest> body, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new CreateSubscription(body.Value), cancellationToken);
}
