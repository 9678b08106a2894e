using System.Text.Json;
using Connect.Api.Problems;
using Connect.Application.Answers;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Refusals;

namespace Connect.Api.Http;

/// <summary>Makes the bytes of answers, with the addresses of what was created.</summary>
internal sealed class AnswerWriter(ProblemWriter problems) : IAnswerWriter
{
    public Answer Write<TAnswer>(Reply<TAnswer> reply)
        where TAnswer : notnull => new(
            Answer.Ok,
            reply.IsCreated ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            "application/json",
            JsonSerializer.SerializeToUtf8Bytes(reply.Body, WireJson.Options))
        {
            About = reply.About,
            Location = reply.IsCreated ? AddressOf(reply.Body) : null,
            IsFinal = true,
        };

    public Answer Write(Refusal refusal) => problems.Write(refusal);

    private static string AddressOf(object created) => created switch
    {
        SubscriptionAnswer subscription => $"/subscriptions/{subscription.SubscriptionId}",
        SubscriptionAddOnAnswer addOn => $"/subscriptions/{addOn.SubscriptionId}/addons",
        CustomerAnswer customer => $"/customers/{customer.CustomerId}",
        ProductOfferingAnswer offering => $"/product-offerings/{offering.ProductOfferingId}",
        _ => throw new InvalidOperationException($"No address for {created.GetType().Name}."),
    };
}
