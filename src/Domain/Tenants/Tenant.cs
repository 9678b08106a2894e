using Connect.Domain.Time;

namespace Connect.Domain.Tenants;

/// <summary>An operator, or a sandbox of one: everything belongs to exactly one tenant.</summary>
public sealed class Tenant
{
#pragma warning disable CS8618 // The database fills it.
    private Tenant()
    {
    }
#pragma warning restore CS8618

    /// <summary>Made by us, UUID version 7.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>Unique, for the operator of the service.</summary>
    public string Name { get; private set; }

    /// <summary>The IANA time zone in which its dates are meant.</summary>
    public string TimeZone { get; private set; }

    /// <summary>A sandbox tenant's own now, which stands still between moves; null where the tenant is live.</summary>
    public DateTimeOffset? SandboxNow { get; private set; }

    /// <summary>The sequence of its newest event; 0 before the first.</summary>
    public long LastSequence { get; private set; }

    /// <summary>When it was created, by the real clock.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Whether its clock is its own.</summary>
    public bool IsSandbox => SandboxNow is not null;

    /// <summary>Creates a tenant; a sandbox's clock starts at the real now.</summary>
    /// <param name="tenantId">UUID version 7.</param>
    /// <param name="name">Unique.</param>
    /// <param name="timeZone">An IANA id that this machine knows; another throws.</param>
    /// <param name="sandbox">Whether its clock shall be its own.</param>
    /// <param name="realNow">The real clock's now, in UTC.</param>
    public static Tenant Create(Guid tenantId, string name, string timeZone, bool sandbox, DateTimeOffset realNow) => new()
    {
        TenantId = tenantId,
        Name = name,
        TimeZone = FindIanaZone(timeZone).Id,
        SandboxNow = sandbox ? Instants.ToMilliseconds(realNow) : null,
        CreatedAt = Instants.ToMilliseconds(realNow),
    };

    /// <summary>Its now and its calendar, at this instant of the real clock.</summary>
    public TenantTime TimeAt(DateTimeOffset realNow) =>
        new(SandboxNow ?? Instants.ToMilliseconds(realNow), new TenantCalendar(FindIanaZone(TimeZone)));

    // Windows ids are found too, but mean another calendar on another machine.
    private static TimeZoneInfo FindIanaZone(string timeZone) => TimeZoneInfo.FindSystemTimeZoneById(timeZone) is { HasIanaId: true } zone
        ? zone
        : throw new TimeZoneNotFoundException($"'{timeZone}' is no IANA time zone.");
}
