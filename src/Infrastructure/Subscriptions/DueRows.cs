using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// Subscriptions that nobody tracks, in memory, with everything in effect that was due, and their rows as they were
/// before. So far nothing is written, and a fault on the way here has changed nothing.
/// </summary>
internal sealed class DueRows : IDisposable
{
    private readonly RowWriter writer;
    private readonly IReadOnlyList<(string Column, string Value)> released;
    private IReadOnlyList<Subscription> subscriptions = [];
    private IReadOnlyList<(object Row, object?[] Before)> rows = [];

    private DueRows(ConnectDbContext db) =>
        (writer, released) = (new(db), db.Model.FindEntityType(typeof(Subscription))!.ReleasedLease());

    /// <summary>How many subscriptions.</summary>
    public int Count => subscriptions.Count;

    /// <summary>Loads subscriptions and applies what is due of them until an instant.</summary>
    public static async Task<DueRows> Load(
        ConnectDbContext db, IQueryable<Subscription> which, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var subscriptions = await which.AsNoTracking().With(AddOnLoad.Live).ToListAsync(cancellationToken);
        var loaded = new DueRows(db);
        (loaded.subscriptions, loaded.rows) = (subscriptions, [.. subscriptions.SelectMany(loaded.ReadRows)]);
        foreach (var subscription in subscriptions)
            new StoredSubscription(subscription).At(until);

        return loaded;
    }

    /// <summary>
    /// Writes what has changed within the transaction that has begun, ends the leases and collects the events; throws if
    /// another transaction has changed one of the subscriptions since it was loaded.
    /// </summary>
    public async Task Write(EventLog events, CancellationToken cancellationToken)
    {
        foreach (var (row, before) in rows)
            await writer.Update(row, before, row is Subscription ? released : [], cancellationToken);
        foreach (var subscription in subscriptions)
            events.Collect(subscription);
    }

    public void Dispose() => writer.Dispose();

    // Add-ons first, in the order in which commands write, so that on SQL Server neither waits for the other.
    private IEnumerable<(object Row, object?[] Before)> ReadRows(Subscription subscription) =>
        subscription.AddOns.Append<object>(subscription).Select(row => (row, writer.Read(row)));
}
