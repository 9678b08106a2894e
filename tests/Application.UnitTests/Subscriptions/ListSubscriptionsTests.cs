using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ListSubscriptionsTests
{
    [Test]
    public async Task List_PageByPage_ReturnsEachSubscriptionOnceNewestFirst()
    {
        var queries = new FakeSubscriptionQueries { Listed = [.. Enumerable.Range(1, 5).Select(Numbered)] };
        List<string?> seen = [];
        string? cursor = null;
        do
        {
            var page = (await List(queries, new(), limit: 2, cursor)).Value.Body;
            seen.AddRange(page.Items.Select(item => item.ReferenceId));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.That(seen, Is.EqualTo(["5", "4", "3", "2", "1"]));
    }

    [Test]
    public async Task List_WithAStatus_AppliesWhatIsDueBeforeItFilters()
    {
        var ended = ASubscription.WithAddOn().EndingOn("2026-03-01").Build();
        var blocked = ASubscription.WithAddOn().In(SubscriptionStatus.Blocked).Build();
        var queries = new FakeSubscriptionQueries { Listed = [ended, .. Enumerable.Range(1, 5).Select(Numbered), blocked] };

        var cancelled = (await List(queries, new() { Statuses = [SubscriptionStatus.Cancelled] }, limit: 1)).Value.Body;
        var both = (await List(
            queries, new() { Statuses = [SubscriptionStatus.Cancelled, SubscriptionStatus.Blocked] }, limit: 2)).Value.Body;

        Assert.That((cancelled.Items.Single().Status, cancelled.NextCursor), Is.EqualTo((SubscriptionStatus.Cancelled, (string?)null)));
        Assert.That(both.Items.Select(item => item.Status), Is.EqualTo([SubscriptionStatus.Blocked, SubscriptionStatus.Cancelled]));
    }

    [Test]
    public async Task List_WithTheCursorOfOtherFilters_IsRefusedAtTheCursor()
    {
        var queries = new FakeSubscriptionQueries { Listed = [.. Enumerable.Range(1, 3).Select(Numbered)] };
        var cursor = (await List(queries, new(), limit: 1)).Value.Body.NextCursor;

        var refused = await List(queries, new() { Msisdn = "+46700000001" }, limit: 1, cursor);

        Assert.That(((ValidationFailed)refused.Refusal!).Errors.Single().Pointer, Is.EqualTo("cursor"));
    }

    private static Subscription Numbered(int number) => Subscription.Create(
        ASubscription.Tenant, ASale.Of(AnOffering.Plan()) with { ReferenceId = $"{number}" }, ASubscription.Started).Value;

    private static Task<Outcome<SubscriptionListResponse>> List(
        FakeSubscriptionQueries queries, SubscriptionFilter filter, int limit, string? cursor = null) =>
        new ListSubscriptionsHandler(queries, new FakeCursors(), FakeClock.At())
            .Handle(new(filter, new(limit, cursor)), CancellationToken.None);
}
