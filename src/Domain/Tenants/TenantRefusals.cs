using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Tenants;

/// <summary>Why something is refused to a tenant as a whole.</summary>
public static class TenantRefusals
{
    /// <summary>Only a sandbox tenant has a clock of its own.</summary>
    public static readonly RefusalCode SandboxOnly =
        new("sandbox_only", RefusalKind.Conflict, "Only a sandbox tenant can do this.");

    /// <summary>A sandbox's clock never goes back.</summary>
    public static readonly RefusalCode ClockMovesForwardOnly =
        new("clock_moves_forward_only", RefusalKind.Conflict, "The clock moves forward only.");

    /// <summary>Refuses to move the clock back.</summary>
    public static Refusal NotForward(DateTimeOffset now, DateTimeOffset to) => ClockMovesForwardOnly.Because(
        $"The requested instant {Instants.Text(to)} is before the tenant's current time, {Instants.Text(now)}.");

    /// <summary>Refuses a live tenant the clock of a sandbox.</summary>
    public static Refusal NoSandbox() => SandboxOnly.Because("The tenant is live: its clock is the real one.");
}
