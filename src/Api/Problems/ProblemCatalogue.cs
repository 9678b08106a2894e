using Connect.Api.Idempotency;
using Connect.Api.Problems.Pages;

namespace Connect.Api.Problems;

/// <summary>Every code that the server sends, each with its explanation: the source of the pages and of docs/problems.md.</summary>
internal static class ProblemCatalogue
{
    /// <summary>Ordered by status, and within a status by group.</summary>
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        .. new[]
        {
            HttpProblemPages.All,
            IdempotencyKeyHeaderPages.All,
            ValidationFailedPages.All,
            PreconditionRefusalPages.All,
            SubscriptionRefusalPages.All,
            AddOnRefusalPages.All,
            CustomerRefusalPages.All,
            CatalogRefusalPages.All,
            ReferenceIdPages.All,
            TenantRefusalPages.All,
            IdempotencyRefusalPages.All,
            TransactionRefusalPages.All,
        }.SelectMany(group => group).OrderBy(entry => entry.Example.Status),
    ];

    /// <summary>The entry of a code, or null if there is no such code.</summary>
    public static ProblemEntry? Find(string code) => All.SingleOrDefault(entry => entry.Code == code);
}
