using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// Loaded subscriptions and their add-ons, with the values that their rows had, to write what has changed since. EF Core does
/// not track them: that takes several times as long.
/// </summary>
internal sealed class SubscriptionRows(ConnectDbContext db, RowWriter writer)
{
    private readonly Dictionary<Guid, LoadedRows> loaded = [];

    public int Count => loaded.Count;

    /// <summary>Remembers the rows of a subscription that was loaded without tracking.</summary>
    /// <param name="named">The ended add-ons that were loaded too.</param>
    public StoredSubscription Add(Subscription subscription, AddOnSelector? named = null)
    {
        var rows = new LoadedRows(subscription, writer.Read(subscription), [.. subscription.AddOns.Select(writer.Read)]);
        return loaded.TryAdd(subscription.SubscriptionId, rows)
            ? new(subscription, named)
            : throw new InvalidOperationException("The subscription is loaded already: a second copy would be written as well.");
    }

    /// <summary>
    /// Loads subscriptions and applies their changes that are due at an instant, in memory.
    /// Nothing is written yet, so a fault up to here has changed nothing.
    /// </summary>
    public static async Task<SubscriptionRows> LoadDue(
        ConnectDbContext db, RowWriter writer, IReadOnlyList<Guid> ids, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var rows = new SubscriptionRows(db, writer);
        foreach (var subscription in await db.FindAll(ids, cancellationToken))
            rows.Add(subscription).At(until);

        return rows;
    }

    public void Clear() => loaded.Clear();

    /// <summary>
    /// Adds the changes to what the current transaction writes, ends the leases of what has changed, and collects the events.
    /// </summary>
    public void Write(EventLog events)
    {
        foreach (var (subscription, before, addOnsBefore) in loaded.Values.Where(rows => rows.Subscription.Events.Count > 0))
        {
            // Add-ons first and the tenant last everywhere, so that two transactions do not deadlock on SQL Server.
            // New add-ons follow the loaded ones.
            foreach (var (index, addOn) in subscription.AddOns.Index())
            {
                if (index < addOnsBefore.Count)
                    writer.Update(addOn, addOnsBefore[index]);
                else
                    writer.Insert(addOn);
            }

            writer.Update(subscription, before, ReleasedLease);
            events.Collect(subscription);
        }
    }

    private IReadOnlyList<(string Column, string Value)> ReleasedLease() =>
        db.Model.FindEntityType(typeof(Subscription))!.ReleasedLease();

    private sealed record LoadedRows(Subscription Subscription, object?[] Before, IReadOnlyList<object?[]> AddOnsBefore);
}
