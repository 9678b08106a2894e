namespace Connect.Application.UnitTests.Fakes;

/// <summary>A real clock that stands still, and on which every pause ends at once; it records the pauses.</summary>
internal sealed class FakeTime(DateTimeOffset? now = null) : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public DateTimeOffset Now { get; set; } = now ?? FakeClock.Usual.Now;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>The elapsed time is the sum of the pauses.</summary>
    public override long GetTimestamp() => Pauses.Sum(pause => pause.Ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);
        callback(state);
        return new Over();
    }

    private sealed class Over : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
