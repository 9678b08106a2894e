using System.Text.RegularExpressions;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Tenants;

/// <summary>An operator, or a sandbox of one: everything belongs to exactly one tenant.</summary>
public sealed partial class Tenant
{
    /// <summary>The longest name, counted in UTF-16 units as both databases' columns are.</summary>
    public const int MaxNameLength = 100;

    // For the database too, which fills in the rest.
    private Tenant(string name, string timeZone) => (Name, TimeZone) = (name, timeZone);

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

    /// <summary>Whether a tenant can have this name, to be asked before <see cref="Create"/>, which throws where not.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= MaxNameLength && name.Trim().Length == name.Length && !name.Any(char.IsControl);

    /// <summary>Whether a tenant can have this time zone, to be asked before <see cref="Create"/>, which throws where not.</summary>
    public static bool IsTimeZone(string timeZone) => FindIanaZone(timeZone) is not null;

    /// <summary>Creates a tenant; a sandbox's clock starts at the real now.</summary>
    /// <param name="tenantId">UUID version 7.</param>
    /// <param name="name">Unique; one that is no name throws.</param>
    /// <param name="timeZone">An IANA id that this machine knows; another throws.</param>
    /// <param name="sandbox">Whether its clock shall be its own.</param>
    /// <param name="realNow">The real clock's now, in UTC.</param>
    public static Tenant Create(Guid tenantId, string name, string timeZone, bool sandbox, DateTimeOffset realNow) => new(
        IsName(name) ? name : throw new ArgumentException("This is no name for a tenant.", nameof(name)),
        GetIanaZone(timeZone).Id)
    {
        TenantId = tenantId,
        SandboxNow = sandbox ? Instants.ToMilliseconds(realNow) : null,
        CreatedAt = Instants.ToMilliseconds(realNow),
    };

    /// <summary>Its now, at this instant of the real clock.</summary>
    public DateTimeOffset NowAt(DateTimeOffset realNow) => SandboxNow ?? Instants.ToMilliseconds(realNow);

    /// <summary>Its now and its calendar, at this instant of the real clock; throws where this machine does not know its zone.</summary>
    public TenantTime TimeAt(DateTimeOffset realNow) => new(NowAt(realNow), new TenantCalendar(GetIanaZone(TimeZone)));

    /// <summary>Why the clock may not be moved to an instant, or null where it may: only a sandbox's moves, and never back.</summary>
    public Refusal? RefuseClockAt(DateTimeOffset instant)
    {
        if (SandboxNow is not { } now)
            return TenantRefusals.NoSandbox();

        return instant < now ? TenantRefusals.NotForward(now, instant) : null;
    }

    /// <summary>Moves a sandbox's clock to an instant that <see cref="RefuseClockAt"/> does not refuse; another throws.</summary>
    public void MoveClockTo(DateTimeOffset instant) =>
        SandboxNow = RefuseClockAt(instant) is { } refusal ? throw new InvalidOperationException(refusal.Detail) : instant;

    private static TimeZoneInfo GetIanaZone(string timeZone) =>
        FindIanaZone(timeZone) ?? throw new TimeZoneNotFoundException($"'{timeZone}' is no IANA time zone.");

    // Windows ids are found too, but mean another calendar on another machine; and an id in other letters is found or
    // not, depending on what was asked for before.
    private static TimeZoneInfo? FindIanaZone(string timeZone) =>
        IanaForm().IsMatch(timeZone) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) && zone.HasIanaId && zone.Id == timeZone
            ? zone
            : null;

    // Unix finds its other files too: localtime, posixrules, and right/ with leap seconds. Every part of an IANA id is capitalized.
    [GeneratedRegex("^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IanaForm();
}
