using Connect.Application.Answers;
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
        var answer = AnAnswer.Granted() with { Location = location };

        var answered = await Run(() => work.Give(answer));

        Assert.That(answered, Is.SameAs(answer));
        Assert.That(audit.Rows, Is.EqualTo([new FakeAuditLog.Row("CancelAddOn", "ok", location, FakeClock.Usual.Now)]));
    }

    [Test]
    public async Task Audit_WhenRefused_WritesTheCode()
    {
        await Run(() => work.Give(AnAnswer.Refused("addon_not_found", isFinal: true)));

        Assert.That(audit.Rows, Is.EqualTo([new FakeAuditLog.Row("CancelAddOn", "addon_not_found", null, FakeClock.Usual.Now)]));
    }

    [Test]
    public void Audit_WhenTheWorkThrows_WritesNothing()
    {
        Assert.That(async () => await Run(() => work.Throw(new InvalidOperationException())), Throws.InvalidOperationException);
        Assert.That(audit.Rows, Is.Empty);
    }

    private Task<Answer> Run(Func<Task<Answer>> next) => new AuditBehaviour<CancelAddOn>(audit, new FakeClock())
        .Handle(new(ASubscription.Id, new() { ProductOfferingId = "data" }), CancellationToken.None, () => next());
}
