using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>The rows of a subscription that nobody tracks: read before what is due is applied, written after it.</summary>
internal static class DueRows
{
    /// <summary>What stands in them now; add-ons first, in the order in which commands write, so that on SQL Server neither waits for the other.</summary>
    public static IEnumerable<(object Row, object?[] Before)> ReadRows(this RowWriter writer, Subscription subscription) =>
        subscription.AddOns.Append<object>(subscription).Select(row => (row, writer.Read(row)));

    /// <summary>Writes what has changed in them, and that nobody holds the subscription any more.</summary>
    public static async Task WriteRows(this RowWriter writer, IEnumerable<(object Row, object?[] Before)> rows, CancellationToken cancellationToken)
    {
        foreach (var (row, before) in rows)
            await writer.Update(row, before, row is Subscription ? DueHold.Released : [], cancellationToken);
    }
}
