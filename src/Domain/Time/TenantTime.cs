namespace Connect.Domain.Time;

/// <summary>Now, as a tenant sees it: the argument by which time enters every rule.</summary>
/// <param name="Now">The instant, in UTC; a sandbox tenant's own.</param>
/// <param name="Calendar">The tenant's calendar.</param>
public sealed record TenantTime(DateTimeOffset Now, TenantCalendar Calendar)
{
    /// <summary>The tenant's local date.</summary>
    public DateOnly Today => Calendar.DateOf(Now);
}
