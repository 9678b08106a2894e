using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Tenants;

namespace Connect.Application.Sandbox;

public sealed record GetSandboxClock : IQuery<SandboxClockResponse>;

/// <summary>The clock of a sandbox tenant.</summary>
/// <param name="Now">The tenant's current time. It does not advance by itself.</param>
/// <param name="Today">The tenant's local date.</param>
/// <param name="TimeZone">The tenant's IANA time zone.</param>
public sealed record SandboxClockResponse(DateTimeOffset Now, DateOnly Today, string TimeZone);

internal sealed class GetSandboxClockHandler(ITenants tenants) : IHandler<GetSandboxClock, SandboxClockResponse>
{
    public async Task<Outcome<SandboxClockResponse>> Handle(GetSandboxClock operation, CancellationToken cancellationToken)
    {
        var tenant = await tenants.Current(cancellationToken);
        if (tenant.SandboxNow is not { } now)
            return TenantRefusals.NotASandbox();

        return new Reply<SandboxClockResponse>(new(now, tenant.TimeAt(now).Today, tenant.TimeZone));
    }
}
