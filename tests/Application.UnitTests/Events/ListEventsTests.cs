using Connect.Application.Events;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;

namespace Connect.Application.UnitTests.Events;

public class ListEventsTests
{
    private static readonly TimeSpan TenSeconds = TimeSpan.FromSeconds(10), ThirtySeconds = TimeSpan.FromSeconds(30);
    private static readonly ListEvents Wanted = new(After: 12, Limit: 3) { Type = "subscription.created", Wait = ThirtySeconds };
    private static readonly EventListResponse Nothing = new([], 17), NothingYet = new([], 20);
    private static readonly EventListResponse Something = new(
        [new(Guid.Empty, "subscription.created", DateTimeOffset.UnixEpoch, 21, "key", 1, RawJson.EmptyObject)], 21);

    [Test]
    public async Task ListEvents_WhenThereAreEvents_ReturnsThemWithoutWaiting()
    {
        var feed = new FakeEventFeed(Something);

        var reply = (await new ListEventsHandler(feed, new FakeTime()).Handle(Wanted, CancellationToken.None)).Value;

        Assert.That((feed.Asked, feed.Waits), Is.EqualTo((new[] { Wanted }, Array.Empty<(long, TimeSpan)>())));
        Assert.That(reply.Body, Is.SameAs(Something));
        Assert.That((reply.About, reply.Created), Is.EqualTo(((SubscriptionVersion?)null, (string?)null)));
    }

    [Test]
    public async Task ListEvents_WhenAnEventComesWhileWaiting_ReadsNewEventsOnly()
    {
        var time = new FakeTime();
        var feed = new FakeEventFeed(Nothing, NothingYet, Something) { Waiting = () => time.Pauses.Add(TenSeconds) };

        var reply = (await new ListEventsHandler(feed, time).Handle(Wanted, CancellationToken.None)).Value;

        Assert.That(reply.Body, Is.SameAs(Something));
        Assert.That(feed.Asked, Is.EqualTo([Wanted, Wanted with { After = 17 }, Wanted with { After = 20 }]));
        Assert.That(feed.Waits, Is.EqualTo([(17, ThirtySeconds), (20, ThirtySeconds - TenSeconds)]), "what is left of the wait");
    }

    [Test]
    public async Task ListEvents_WhenNoEventComes_ReturnsHowFarItHasLooked()
    {
        var feed = new FakeEventFeed(Nothing, NothingYet);

        var reply = (await new ListEventsHandler(feed, new FakeTime()).Handle(Wanted, CancellationToken.None)).Value;

        Assert.That(reply.Body, Is.SameAs(NothingYet));
        Assert.That(feed.Waits.Select(wait => wait.After), Is.EqualTo([17, 20]));
    }
}
