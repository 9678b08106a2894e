using Connect.Infrastructure.Events;
using Connect.Shared;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>Waits of an hour with polls of an hour: only a signal or the end of the server can end one of them in time.</summary>
internal sealed class EventWaitTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1), Timeout = TimeSpan.FromSeconds(20);
    private EventSignal signal = null!;
    private ApplicationLifetime host = null!;
    private int looks;

    [SetUp]
    public void Begin() => (signal, host, looks) = (new(), new(NullLogger<ApplicationLifetime>.Instance), 0);

    [Test]
    public async Task Wait_WhenThereIsAnEventAlready_EndsAtOnce() => Assert.That(await Until(() => true), Is.True);

    [Test]
    public async Task Wait_WhenSomethingIsCommitted_ReadsAgainAtOnce()
    {
        var hasNews = false;
        var waiting = Until(() => hasNews);
        Assert.That((waiting.IsCompleted, looks), Is.EqualTo((false, 1)));

        hasNews = true;
        signal.Raise(ASubscription.Tenant);

        Assert.That((await waiting.WaitAsync(Timeout), looks), Is.EqualTo((true, 2)));
    }

    [Test]
    public async Task Wait_WhenSomethingIsCommittedDuringTheRead_ReadsAgain()
    {
        var hasNews = await Until(() =>
        {
            var found = looks > 1;
            signal.Raise(ASubscription.Tenant);
            return found;
        }).WaitAsync(Timeout);

        Assert.That((hasNews, looks), Is.EqualTo((true, 2)));
    }

    [Test]
    public async Task Wait_OfSeveralReaders_EndsForAll()
    {
        var hasNews = false;
        var waiting = Enumerable.Range(0, 3).Select(_ => Until(() => hasNews)).ToList();

        hasNews = true;
        signal.Raise(ASubscription.Tenant);

        Assert.That(await Task.WhenAll(waiting).WaitAsync(Timeout), Is.All.True);
    }

    [Test]
    public async Task Wait_WhenAnotherTenantCommits_Continues()
    {
        var waiting = Until(() => false);

        signal.Raise(AnId.Of(7));
        host.StopApplication();

        Assert.That((await waiting.WaitAsync(Timeout), looks), Is.EqualTo((false, 1)));
    }

    [Test]
    public async Task Wait_WhenTheServerIsStopping_EndsAndNoOtherBegins()
    {
        var waiting = Until(() => false);
        host.StopApplication();

        Assert.That((await waiting.WaitAsync(Timeout), await Until(() => false), looks), Is.EqualTo((false, false, 1)));
    }

    [Test]
    public void Wait_WhenTheClientDisconnects_IsCancelled()
    {
        using var gone = new CancellationTokenSource();
        var waiting = Until(() => false, cancellationToken: gone.Token);

        gone.Cancel();

        Assert.That(() => waiting.WaitAsync(Timeout), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Wait_WithoutASignal_ReadsAtEachPollUntilItTimesOut()
    {
        var time = new SteppingTime();
        var wait = new EventWait(signal, EventPolling.Usual, time, host);

        var hasNews = await wait.Until(ASubscription.Tenant, Look(() => false), TimeSpan.FromSeconds(0.9), default);

        Assert.That((hasNews, looks), Is.EqualTo((false, 4)));
        Assert.That(time.Pauses.Select(pause => pause.TotalMilliseconds), Is.EqualTo([250, 250, 250, 150]));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public async Task Wait_OfZeroSeconds_DoesNotRead(int seconds)
    {
        Assert.That(await Until(() => true, TimeSpan.FromSeconds(seconds)), Is.False);
        Assert.That(looks, Is.Zero);
    }

    private Task<bool> Until(Func<bool> hasNews, TimeSpan? atMost = null, CancellationToken cancellationToken = default) =>
        new EventWait(signal, new(Hour), TimeProvider.System, host)
            .Until(ASubscription.Tenant, Look(hasNews), atMost ?? Hour, cancellationToken);

    private Func<Task<bool>> Look(Func<bool> hasNews) => () =>
    {
        looks++;
        return Task.FromResult(hasNews());
    };

    /// <summary>A clock on which every pause is over at once, and which has gone on by it.</summary>
    private sealed class SteppingTime : TimeProvider
    {
        public List<TimeSpan> Pauses { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Pauses.Sum(pause => pause.Ticks);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pauses.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
