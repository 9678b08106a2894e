using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CancelSubscriptionTests
{
    private static readonly CancelSubscriptionRequest OnADate = new()
    {
        Schedule = SubscriptionCancelSchedule.Date,
        ScheduledOn = Day.Of("2026-06-01"),
        Reason = SubscriptionCancelReason.Other,
        Comment = "Moving abroad",
        Metadata = new("""{ "agent": 7 }"""),
    };

    [Test]
    public async Task Cancel_OnADate_ReturnsTheSubscriptionWithItsEndAndItsReason()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithAddOn().Build());

        var reply = (await Cancel(subscriptions, OnADate)).Value;

        Assert.That(
            (reply.Body.PendingStatus, reply.About!.Version),
            Is.EqualTo((new PendingSubscriptionStatusResponse(SubscriptionStatus.Cancelled, Day.Of("2026-06-01")), 3L)));
        Assert.That(
            reply.Body.Cancellation,
            Is.EqualTo(new SubscriptionCancellationResponse(SubscriptionCancelReason.Other, "Moving abroad", OnADate.Metadata)));
        Assert.That(subscriptions.Loaded.Single(), Is.EqualTo(AddOnLoad.Live));
    }

    [Test]
    public async Task Cancel_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Cancel(new(), OnADate)).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    [TestCase("NextDay", null, null, "NoNeed", null)]
    [TestCase("Date", "2026-06-01", null, "NoNeed", null)]
    [TestCase("Date", null, null, "NoNeed", "Request.ScheduledOn")]
    [TestCase("NextDay", "2026-06-01", null, "NoNeed", "Request.ScheduledOn")]
    [TestCase("Date", "1999-12-31", null, "NoNeed", "Request.ScheduledOn")]
    [TestCase("NextDay", null, "Moving", "Other", null)]
    [TestCase("NextDay", null, null, "Other", "Request.Comment")]
    [TestCase("NextDay", null, "  ", "Other", "Request.Comment")]
    public void Request_WithoutWhatItsScheduleOrReasonNeeds_IsInvalid(
        string schedule, string? scheduledOn, string? comment, string reason, string? fault)
    {
        var request = new CancelSubscriptionRequest
        {
            Schedule = Enum.Parse<SubscriptionCancelSchedule>(schedule),
            ScheduledOn = Day.OrNone(scheduledOn),
            Reason = Enum.Parse<SubscriptionCancelReason>(reason),
            Comment = comment,
        };

        var result = new CancelSubscriptionValidator().Validate(new CancelSubscription(ASubscription.Id, request));

        Assert.That(result.Errors.Select(error => error.PropertyName), Is.EqualTo(fault is null ? [] : new[] { fault }));
    }

    [Test]
    public void RequestForACancellation_IsThatCancellation() =>
        Assert.That(CancelSubscriptionRequest.For(OnADate.ToCancellation()), Is.EqualTo(OnADate));

    private static Task<Outcome<SubscriptionResponse>> Cancel(FakeSubscriptions subscriptions, CancelSubscriptionRequest request) =>
        new CancelSubscriptionHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id, request), CancellationToken.None);
}
