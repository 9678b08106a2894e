namespace Connect.Domain.Time;

/// <summary>The current time of a tenant. Rules take time as this argument and never read a clock.</summary>
/// <param name="Now">The current instant, in UTC; a sandbox tenant has its own.</param>
public sealed record TenantTime(DateTimeOffset Now, TenantCalendar Calendar)
{
    /// <summary>The tenant's local date.</summary>
    public DateOnly Today => Calendar.DateOf(Now);
}
