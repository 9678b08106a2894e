using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>Writers that add and cancel add-ons, each on a separate subscription, and readers that must get every event.</summary>
internal static class FeedUnderLoad
{
    private const int Rounds = 15, EventsEach = 2 * Rounds, FewestPages = 10;
    private static readonly string?[] Types = [null, EventTypes.AddOnCancelled];
    private static readonly int[] Waits = [0, 5];

    /// <summary>Lets all readers read while all writers write, and holds what each saw against the database.</summary>
    public static async Task IsSeenOnce(IReadOnlyList<FeedReader> readers, IReadOnlyList<FeedWriter> writers, Func<ConnectDbContext> open)
    {
        var before = await LastSequence(open);
        var writing = Write(readers, writers);
        await Task.WhenAll([writing, .. readers.Select(reader => reader.ReadWhile(writing))]);

        Assert.That(await LastSequence(open) - before, Is.EqualTo(writers.Count * EventsEach), "events written while all of them read");
        await using var db = open();
        using (Assert.EnterMultipleScope())
        {
            foreach (var reader in readers)
            {
                var events = db.Events.Where(row => reader.Type == null || row.Type == reader.Type);
                var all = await events.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync();
                Assert.That(all, Has.Count.GreaterThanOrEqualTo(writers.Count * Rounds), $"events for {reader}");
                Assert.That(reader.Seen, Is.EqualTo(all), $"seen by {reader}");
                Assert.That(reader.PagesMeanwhile, Is.GreaterThanOrEqualTo(FewestPages), $"pages while others wrote, by {reader}");
            }
        }
    }

    /// <summary>For each client: readers of all events and of cancellations only, which poll without a pause or wait.</summary>
    public static IReadOnlyList<FeedReader> Readers(params IEnumerable<ApiClient> clients) =>
    [
        .. from api in clients
           from type in Types
           from wait in Waits
           select new FeedReader(api, type, wait),
    ];

    private static async Task Write(IReadOnlyList<FeedReader> readers, IReadOnlyList<FeedWriter> writers)
    {
        await Task.WhenAll(readers.Select(reader => reader.Started));
        await Task.WhenAll(writers.Select(writer => writer.Write(Rounds)));
    }

    private static async Task<long> LastSequence(Func<ConnectDbContext> open)
    {
        await using var db = open();
        return await db.Tenants.Select(tenant => tenant.LastSequence).SingleAsync();
    }
}
