namespace Connect.Domain.Time;

/// <summary>Instants as they are stored and answered: UTC, whole milliseconds.</summary>
public static class Instants
{
    /// <summary>The same instant without what is finer than a millisecond, so that what is answered is what is stored.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
