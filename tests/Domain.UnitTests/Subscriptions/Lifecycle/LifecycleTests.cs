using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Every command of the lifecycle in every status, against a table that does not share code with the aggregate.</summary>
public class LifecycleTests
{
    private static readonly Dictionary<string, Func<Subscription, TenantTime, Result<Subscription>>> Commands = new()
    {
        ["block"] = (it, time) => it.Block(time),
        ["unblock"] = (it, time) => it.Unblock(time),
        ["pause"] = (it, time) => it.Pause(time),
        ["resume"] = (it, time) => it.Resume(time),
        ["cancel"] = (it, time) => it.Cancel(ACancellation.On("2026-03-10"), time),
        ["undo"] = (it, time) => it.UndoCancellation(time),
    };

    // Each line: the status, then what each command makes of it, as a status or as the code of the refusal (- is short for
    // status_change_not_allowed).
    private const string Table = """
        status     block                   unblock                 pause                   resume                  cancel
        PENDING    -                       -                       -                       -                       Cancelled
        ACTIVATED  Blocked                 -                       Paused                  -                       Cancelled
        BLOCKED    -                       Activated               -                       -                       Cancelled
        PAUSED     -                       -                       -                       Activated               Cancelled
        CANCELLED  subscription_cancelled  subscription_cancelled  subscription_cancelled  subscription_cancelled  subscription_cancelled
        """;

    public static IEnumerable<TestCaseData> Cells()
    {
        var lines = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return from line in lines.Skip(1)
               from column in Enumerable.Range(1, line.Length - 1)
               select new TestCaseData(line[0], lines[0][column], line[column] == "-" ? "status_change_not_allowed" : line[column]);
    }

    [TestCase("PENDING", "undo", "nothing_to_undo")]
    [TestCase("ACTIVATED", "undo", "nothing_to_undo")]
    [TestCase("CANCELLED", "undo", "cancellation_already_effective")]
    [TestCaseSource(nameof(Cells))]
    public void Command_InEachStatus_DoesWhatTheTableSays(string status, string command, string expected)
    {
        var subscription = In(status);
        var (before, version) = (Snapshot.Of(subscription), subscription.Version);

        var result = Commands[command](subscription, Attempt.Now);

        Assert.That(result.Refusal?.Code.Value ?? $"{subscription.Status}", Is.EqualTo(expected));
        if (result.Refusal is not null)
            Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        else
            Assert.That((subscription.Version > version, subscription.UpdatedAt), Is.EqualTo((true, Attempt.Now.Now)));
    }

    [TestCase("block", "subscription.blocked")]
    [TestCase("pause", "subscription.paused")]
    public void StatusChange_WhenGranted_RaisesOneEventAndKeepsAddOnsAndDates(string command, string eventType)
    {
        var subscription = ASubscription.WithAddOn().AndAddOn(starting: "2026-06-01").EndingOn("2026-07-01").Build();
        var (addOns, pending, due) = (Snapshot.Of(subscription.AddOns), subscription.Pending, subscription.NextDueAt);

        _ = Commands[command](subscription, Attempt.Now).Value;

        Assert.That(RaisedEvent.Of(subscription, after: 3), Is.EqualTo([new RaisedEvent(4, eventType, Attempt.Now.Now)]));
        Assert.That((Snapshot.Of(subscription.AddOns), subscription.Pending, subscription.NextDueAt), Is.EqualTo((addOns, pending, due)));
    }

    [Test]
    public void DatedStartOfAnAddOn_WhenTheSubscriptionIsBlocked_StillHappens()
    {
        var subscription = ASubscription.WithAddOn(starting: "2026-04-01").Build();
        _ = subscription.Block(Attempt.Now).Value;

        subscription.ApplyDue(Clock.At("2026-04-01").Now);

        Assert.That(subscription.AddOns.Single().Status, Is.EqualTo(AddOnStatus.Active));
    }

    private static Subscription In(string status)
    {
        var later = ASale.Of(AnOffering.Plan()) with { ActivationDate = Day.Of("2026-06-01") };
        return status == "PENDING"
            ? Subscription.Create(ASubscription.Tenant, later, Attempt.Now).Value
            : ASubscription.WithAddOn().In(Enum.Parse<SubscriptionStatus>(status, ignoreCase: true)).Build();
    }
}
