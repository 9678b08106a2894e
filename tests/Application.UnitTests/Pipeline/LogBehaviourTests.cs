using System.Diagnostics;
using Connect.Application.Answers;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;
using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Pipeline;

public class LogBehaviourTests
{
    private static readonly CancelAddOn Telling = new(
        IdOrReferenceId.Reference("tell-reference"),
        new() { ProductOfferingId = "tell-offering", Reason = "tell-reason", Metadata = new("""{"a":"tell-metadata"}""") });

    private readonly FakeLog<LogBehaviour<CancelAddOn>> log = new();
    private readonly AWork work = new();

    [Test]
    public async Task Log_WhenGranted_WritesOneLineWithNameOutcomeAndRequestId()
    {
        var answer = AnAnswer.Granted() with { About = new(ASubscription.Id, 7), Location = "tell-location" };

        var answered = await Run(() => work.Give(answer));

        Assert.That(answered, Is.SameAs(answer));
        ExpectOneLine("ok");
    }

    [Test]
    public async Task Log_WhenRefused_SaysTheCode()
    {
        await Run(() => work.Give(AnAnswer.Refused("addon_not_found", isFinal: true)));

        ExpectOneLine("addon_not_found");
    }

    [Test]
    public async Task Log_WhenReplayed_SaysSo()
    {
        await Run(() => work.Give(AnAnswer.Granted() with { IsReplay = true }));

        ExpectOneLine("ok (replayed)");
    }

    [Test]
    public void Log_WhenTheWorkThrows_WritesOneLineAndPassesTheFaultOn()
    {
        var fault = new InvalidOperationException("tell-exception");

        Assert.That(async () => await Run(() => work.Throw(fault)), Throws.Exception.SameAs(fault));

        ExpectOneLine("fault");
    }

    [Test]
    public async Task Log_WhenDone_SaysHowLongItTook()
    {
        var (inner, outer) = (new Stopwatch(), Stopwatch.StartNew());

        await Run(() =>
        {
            inner.Start();
            var answer = work.Granted();
            inner.Stop();
            return answer;
        });
        outer.Stop();

        Assert.That(
            log.Lines.Single().Values["Milliseconds"],
            Is.InstanceOf<double>().And.InRange(inner.Elapsed.TotalMilliseconds, outer.Elapsed.TotalMilliseconds));
    }

    private void ExpectOneLine(string outcome)
    {
        var line = log.Lines.Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Information));
        Assert.That(line.Text, Does.StartWith($"CancelAddOn: {outcome} in ").And.EndWith(" ms, request request-1").And.Not.Contain("tell-"));
        Assert.That(line.Values.Keys, Is.EquivalentTo(["Operation", "Outcome", "Milliseconds", "RequestId", "{OriginalFormat}"]));
        Assert.That(line.Exception, Is.Null);
    }

    private Task<Answer> Run(Func<Task<Answer>> next) =>
        new LogBehaviour<CancelAddOn>(new FakeCall(), log).Handle(Telling, CancellationToken.None, () => next());
}
