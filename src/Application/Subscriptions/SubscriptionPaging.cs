using Connect.Application.Paging;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads lists of subscriptions as they are now, however late due changes are written.</summary>
internal static class SubscriptionPaging
{
    /// <summary>The newest subscriptions that match, created before a number.</summary>
    public static async Task<IReadOnlyList<Numbered<Subscription>>> ReadNewest(
        this ISubscriptionQueries queries,
        SubscriptionFilter filter,
        long? before,
        int count,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        List<Numbered<Subscription>> found = [];
        while (true)
        {
            var candidates = await queries.FindNewest(filter, before, count, now, cancellationToken);
            found.AddRange(candidates
                .Select(candidate => new Numbered<Subscription>(candidate.Number, candidate.Item.At(now)))
                .Where(candidate => filter.Matches(candidate.Item)));
            if (candidates.Count < count || found.Count >= count)
                return [.. found.Take(count)];

            before = candidates[^1].Number;
        }
    }
}
