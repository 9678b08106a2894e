using Connect.Application.Events;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;

namespace Connect.Application.UnitTests.Events;

public class ListEventsTests
{
    private static readonly EventListAnswer Nothing = new([], 17);
    private static readonly EventListAnswer Something = new([new(Guid.Empty, "subscription.created", DateTimeOffset.UnixEpoch, 18, "key", RawJson.EmptyObject)], 18);

    [Test]
    public async Task ListEvents_WhenAsked_AnswersWithThatStretchOfTheFeed()
    {
        var (feed, wanted) = (new FakeEventFeed(Nothing), new ListEvents(After: 12, Limit: 3));

        var reply = (await new ListEventsHandler(feed, new FakeTime()).Handle(wanted, CancellationToken.None)).Value;

        Assert.That(feed.Asked, Is.EqualTo([wanted]));
        Assert.That(reply.Body, Is.SameAs(Nothing));
        Assert.That((reply.About, reply.IsCreated), Is.EqualTo(((Application.Answers.SubscriptionVersion?)null, false)));
    }

    [Test]
    public async Task ListEvents_WhenOneComesWhileWaiting_AnswersWithItAtOnce()
    {
        var feed = new FakeEventFeed(Nothing, Nothing, Something);

        var reply = (await new ListEventsHandler(feed, new FakeTime()).Handle(new(17, 3) { Wait = TimeSpan.FromSeconds(30) }, CancellationToken.None)).Value;

        Assert.That(reply.Body, Is.SameAs(Something));
        Assert.That(feed.Asked, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task ListEvents_WhenNoneComes_GivesUpWhenTheWaitIsOver()
    {
        var (feed, time) = (new FakeEventFeed(Nothing), new FakeTime());

        var reply = (await new ListEventsHandler(feed, time).Handle(new(17, 3) { Wait = TimeSpan.FromSeconds(2) }, CancellationToken.None)).Value;

        Assert.That(reply.Body, Is.SameAs(Nothing));
        Assert.That(time.Pauses.Aggregate(TimeSpan.Zero, (sum, pause) => sum + pause), Is.EqualTo(TimeSpan.FromSeconds(2)));
    }
}
