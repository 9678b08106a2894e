using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// Untracked subscriptions whose due changes are applied in memory, with the values of their rows before.
/// Nothing is written yet, so a fault up to here has changed nothing.
/// </summary>
internal sealed class DueRows : IDisposable
{
    private readonly RowWriter writer;
    private readonly IReadOnlyList<(string Column, string Value)> released;
    private IReadOnlyList<Subscription> subscriptions = [];
    private IReadOnlyList<(object Row, object?[] Before)> rows = [];

    private DueRows(ConnectDbContext db) =>
        (writer, released) = (new(db), db.Model.FindEntityType(typeof(Subscription))!.ReleasedLease());

    public int Count => subscriptions.Count;

    /// <summary>Loads subscriptions and applies their changes that are due at an instant.</summary>
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
    /// Writes the changes in the current transaction, ends the leases and collects the events.
    /// Throws if another transaction has changed one of the subscriptions since it was loaded.
    /// </summary>
    public async Task Write(EventLog events, CancellationToken cancellationToken)
    {
        foreach (var (row, before) in rows)
            await writer.Update(row, before, row is Subscription ? released : [], cancellationToken);
        foreach (var subscription in subscriptions)
            events.Collect(subscription);
    }

    public void Dispose() => writer.Dispose();

    // Add-ons first, as commands write them, so that the two do not deadlock on SQL Server.
    private IEnumerable<(object Row, object?[] Before)> ReadRows(Subscription subscription) =>
        subscription.AddOns.Append<object>(subscription).Select(row => (row, writer.Read(row)));
}
