using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Tenants;

public static class TenantRefusals
{
    /// <summary>Only a sandbox tenant has its own clock.</summary>
    public static readonly RefusalCode SandboxOnly =
        new("sandbox_only", RefusalKind.Conflict, "Only a sandbox tenant can do this.");

    /// <summary>Refuses to read or move the clock of a live tenant.</summary>
    public static Refusal NotASandbox() => SandboxOnly.Because("The tenant is live and uses the real time.");

    /// <summary>The clock of a sandbox never goes back.</summary>
    public static readonly RefusalCode ClockMovesForwardOnly =
        new("clock_moves_forward_only", RefusalKind.Conflict, "The clock can only move forward.");

    public static Refusal NotForward(DateTimeOffset now, DateTimeOffset to) => ClockMovesForwardOnly.Because(
        $"The requested instant {Instants.Text(to)} is before the tenant's current time, {Instants.Text(now)}.");
}
