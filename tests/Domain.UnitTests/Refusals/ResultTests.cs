using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Domain.UnitTests.Refusals;

public class ResultTests
{
    private static readonly Refusal No = SubscriptionRefusals.NotFound();

    [Test]
    public void Result_WhenGranted_HoldsTheValue()
    {
        Result<string> result = "yes";

        Assert.That(result.IsRefused(out var refusal, out var granted), Is.False);
        Assert.That((refusal, granted, result.Value), Is.EqualTo(((Refusal?)null, "yes", "yes")));
        Assert.That(result.Refusal, Is.Null);
    }

    [Test]
    public void Result_WhenRefused_HoldsTheRefusal()
    {
        Result<string> result = No;

        Assert.That(result.IsRefused(out var refusal, out var granted), Is.True);
        Assert.That((refusal, granted), Is.EqualTo((No, (string?)null)));
        Assert.That(result.Refusal, Is.SameAs(No));
    }

    [Test]
    public void Value_WhenRefused_ThrowsWithTheCode()
    {
        Result<string> result = No;

        Assert.That(() => result.Value, Throws.InvalidOperationException.With.Message.Contains("subscription_not_found"));
    }

    [Test]
    public void Then_WhenGranted_RunsTheNextStep() => Assert.That(((Result<string>)"yes").Then(yes => yes.Length).Value, Is.EqualTo(3));

    [Test]
    public void Then_WhenRefused_ReturnsTheRefusal()
    {
        var next = ((Result<string>)No).Then<int>(_ => throw new InvalidOperationException("Not to be called."));

        Assert.That(next.Refusal, Is.SameAs(No));
    }
}
