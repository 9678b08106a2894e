using Connect.Application.Outcomes;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Pipeline;

public class AuditBehaviourTests
{
    private readonly FakeAuditLog audit = new();
    private readonly AWork work = new();

    [TestCase("/subscriptions/1")]
    [TestCase(null)]
    public async Task Audit_WhenGranted_WritesOneRowWithWhatWasCreated(string? location)
    {
        var outcome = AnOutcome.Granted(location);

        var response = await Run(() => work.Give(outcome));

        Assert.That(response, Is.SameAs(outcome));
        Assert.That(audit.Rows, Is.EqualTo([new FakeAuditLog.Row("CancelAddOn", "ok", location, FakeClock.Usual.Now)]));
    }

    [Test]
    public async Task Audit_WhenRefused_WritesOneRowWithTheCode()
    {
        await Run(() => work.Give(AnOutcome.Refused("addon_not_found")));

        Assert.That(audit.Rows, Is.EqualTo([new FakeAuditLog.Row("CancelAddOn", "addon_not_found", null, FakeClock.Usual.Now)]));
    }

    [Test]
    public void Audit_WhenTheUseCaseThrows_WritesNothing()
    {
        Assert.That(async () => await Run(() => work.Throw(new InvalidOperationException())), Throws.InvalidOperationException);
        Assert.That(audit.Rows, Is.Empty);
    }

    private Task<Outcome<string>> Run(Func<Task<Outcome<string>>> next) => new AuditBehaviour<CancelAddOn, string>(audit, FakeClock.At())
        .Handle(new(ASubscription.Id, new() { ProductOfferingId = "data" }), CancellationToken.None, () => next());
}
