using System.Text.RegularExpressions;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Tenants;

/// <summary>An operator, or the sandbox of an operator. All data belongs to exactly one tenant.</summary>
public sealed partial class Tenant
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxNameLength = 100;

    // EF Core materialises through this constructor and sets the other properties.
    private Tenant(string name, string timeZone) => (Name, TimeZone) = (name, timeZone);

    /// <summary>UUID version 7, created by this service.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>Unique among all tenants; identifies the tenant to the operator of the service.</summary>
    public string Name { get; private set; }

    /// <summary>The ID of the IANA time zone that its dates are in.</summary>
    public string TimeZone { get; private set; }

    /// <summary>The current time of a sandbox tenant, in UTC, which stands still until it is moved; null if the tenant is live.</summary>
    public DateTimeOffset? SandboxNow { get; private set; }

    /// <summary>The sequence number of its newest event; 0 before the first.</summary>
    public long LastSequence { get; private set; }

    /// <summary>By the real clock, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Whether it has its own clock.</summary>
    public bool IsSandbox => SandboxNow is not null;

    /// <summary>Whether this name is valid. Check it before <see cref="Create"/>, which throws if it is not.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= MaxNameLength && name.Trim().Length == name.Length && !name.Any(char.IsControl);

    /// <summary>Whether this time zone is valid. Check it before <see cref="Create"/>, which throws if it is not.</summary>
    public static bool IsTimeZone(string timeZone) => FindIanaZone(timeZone) is not null;

    /// <summary>Creates a tenant; the clock of a sandbox starts at the real current time.</summary>
    /// <param name="name">Unique; throws if <see cref="IsName"/> is false.</param>
    /// <param name="timeZone">The ID of an IANA time zone that this machine knows; throws if it is not.</param>
    /// <param name="sandbox">Whether it has its own clock.</param>
    /// <param name="realNow">The time of the real clock, in UTC.</param>
    public static Tenant Create(Guid tenantId, string name, string timeZone, bool sandbox, DateTimeOffset realNow) => new(
        IsName(name) ? name : throw new ArgumentException("The name is not valid for a tenant.", nameof(name)),
        GetIanaZone(timeZone).Id)
    {
        TenantId = tenantId,
        SandboxNow = sandbox ? Instants.ToMilliseconds(realNow) : null,
        CreatedAt = Instants.ToMilliseconds(realNow),
    };

    /// <summary>Its current time, at this instant of the real clock.</summary>
    public DateTimeOffset NowAt(DateTimeOffset realNow) => SandboxNow ?? Instants.ToMilliseconds(realNow);

    /// <summary>Its current time and its calendar, at this instant of the real clock; throws if its time zone is unknown here.</summary>
    public TenantTime TimeAt(DateTimeOffset realNow) => new(NowAt(realNow), new TenantCalendar(GetIanaZone(TimeZone)));

    /// <summary>Why its clock cannot be moved to an instant; null if it can. Only the clock of a sandbox moves, and never back.</summary>
    public Refusal? RefuseClockAt(DateTimeOffset instant)
    {
        if (SandboxNow is not { } now)
            return TenantRefusals.NotASandbox();

        return instant < now ? TenantRefusals.NotForward(now, instant) : null;
    }

    /// <summary>Moves the clock of a sandbox; throws if <see cref="RefuseClockAt"/> refuses the instant.</summary>
    public void MoveClockTo(DateTimeOffset instant) =>
        SandboxNow = RefuseClockAt(instant) is { } refusal ? throw new InvalidOperationException(refusal.Detail) : instant;

    private static TimeZoneInfo GetIanaZone(string timeZone) =>
        FindIanaZone(timeZone) ?? throw new TimeZoneNotFoundException($"'{timeZone}' is not an IANA time zone.");

    // Windows IDs are found too, but their meaning differs between machines. Whether an ID in another letter case is
    // found depends on earlier look-ups.
    private static TimeZoneInfo? FindIanaZone(string timeZone) =>
        IanaForm().IsMatch(timeZone)
        && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone)
        && zone.HasIanaId
        && zone.Id == timeZone
            ? zone
            : null;

    // Unix also finds other files: localtime, posixrules, and right/ with leap seconds. Every part of an IANA ID starts with a capital.
    [GeneratedRegex("^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IanaForm();
}
