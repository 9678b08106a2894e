using Connect.Domain.Customers;

namespace Connect.Api.Problems.Pages;

internal sealed class CustomerRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            CustomerRefusals.NotFound(),
            "The tenant of the API key does not have a customer with the ID in the request.",
            "Check `customerId`, or create the customer first. Then send the request with a new key."),
    ];
}
