using Connect.Application.Outcomes;
using Connect.Application.Pipeline;
using Connect.Application.Requests;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Pipeline;

public class LogBehaviourTests
{
    private static readonly CancelAddOn Telling = new(
        IdOrReferenceId.Reference("tell-reference"),
        new() { ProductOfferingId = "tell-offering", Reason = "tell-reason", Metadata = new("""{"a":"tell-metadata"}""") });

    private readonly FakeLog<LogBehaviour<CancelAddOn, string>> log = new();
    private readonly AWork work = new();
    private readonly FakeTime time = new();

    [Test]
    public async Task Log_WhenGranted_WritesOneLineWithNameOutcomeAndRequestId()
    {
        var outcome = AnOutcome.Granted("tell-location");

        var response = await Run(() => work.Give(outcome));

        Assert.That(response, Is.SameAs(outcome));
        ExpectOneLine("ok");
    }

    [Test]
    public async Task Log_WhenRefused_HasTheCode()
    {
        await Run(() => work.Give(AnOutcome.Refused("addon_not_found")));

        ExpectOneLine("addon_not_found");
    }

    [Test]
    public async Task Log_WhenReplayed_SaysReplayed()
    {
        await Run(() => work.Give(new Outcome<string>.Replayed(new("ok", 200, "text/plain", []), IsStale: false)));

        ExpectOneLine("ok (replayed)");
    }

    [Test]
    public void Log_WhenTheUseCaseThrows_WritesOneLineAndRethrows()
    {
        var fault = new InvalidOperationException("tell-exception");

        Assert.That(async () => await Run(() => work.Throw(fault)), Throws.Exception.SameAs(fault));

        ExpectOneLine("fault");
    }

    [Test]
    public async Task Log_Always_HasTheDuration()
    {
        await Run(async () =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1_500), time);
            return await work.Granted();
        });

        Assert.That(log.Lines.Single().Values["Milliseconds"], Is.EqualTo(1_500d));
    }

    private void ExpectOneLine(string outcome)
    {
        var line = log.Lines.Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Information));
        Assert.That(
            line.Text,
            Does.StartWith($"CancelAddOn: {outcome} in ").And.EndWith(" ms, request request-1").And.Not.Contain("tell-"));
        Assert.That(line.Values.Keys, Is.EquivalentTo(["Operation", "Outcome", "Milliseconds", "RequestId", "{OriginalFormat}"]));
        Assert.That(line.Exception, Is.Null);
    }

    private Task<Outcome<string>> Run(Func<Task<Outcome<string>>> next) =>
        new LogBehaviour<CancelAddOn, string>(new ARequest(), time, log).Handle(Telling, CancellationToken.None, () => next());

    private sealed class ARequest : IRequestInfo
    {
        public string RequestId => "request-1";

        public string Method => "tell-method";

        public string Path => "tell-path";
    }
}
