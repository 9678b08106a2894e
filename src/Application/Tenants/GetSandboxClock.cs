using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Domain.Tenants;

namespace Connect.Application.Tenants;

/// <summary>Reads the clock of a sandbox tenant.</summary>
public sealed record GetSandboxClock : IQuery<SandboxClockResponse>;

/// <summary>A sandbox tenant's now.</summary>
/// <param name="Now">The instant; it stands still between moves.</param>
/// <param name="Today">The tenant's local date.</param>
/// <param name="TimeZone">The tenant's IANA time zone.</param>
public sealed record SandboxClockResponse(DateTimeOffset Now, DateOnly Today, string TimeZone);

internal sealed class GetSandboxClockHandler(ITenants tenants) : IHandler<GetSandboxClock, SandboxClockResponse>
{
    public async Task<Outcome<SandboxClockResponse>> Handle(GetSandboxClock operation, CancellationToken cancellationToken)
    {
        var tenant = await tenants.Current(cancellationToken);
        if (tenant.SandboxNow is not { } now)
            return TenantRefusals.NoSandbox();

        return new Reply<SandboxClockResponse>(new(now, tenant.TimeAt(now).Today, tenant.TimeZone));
    }
}
