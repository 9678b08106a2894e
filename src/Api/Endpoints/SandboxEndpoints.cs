using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;

namespace Connect.Api.Endpoints;

/// <summary>The clock of a sandbox tenant.</summary>
internal static class SandboxEndpoints
{
    public static void MapSandbox(this IEndpointRouteBuilder routes)
    {
        var clock = routes.MapGroup("/sandbox/clock").WithTags("Sandbox");

        clock.MapGet("", (Sender sender, CancellationToken cancellationToken) => sender.Send(new GetSandboxClock(), cancellationToken))
            .WithName("getSandboxClock")
            .WithSummary("The now of a sandbox tenant.")
            .Returns<SandboxClockResponse>()
            .Refuses(TenantRefusals.SandboxOnly)
            .RequireScope(Scopes.SandboxClock);

        clock.MapPost("", (JsonBody<AdvanceSandboxClockRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new AdvanceSandboxClock(body.Value), cancellationToken))
            .WithName("advanceSandboxClock")
            .WithSummary("Move a sandbox tenant's clock forward, and do all that falls due on the way. Refused for live tenants.")
            .Returns<ClockAdvanceResponse>()
            .Refuses(TenantRefusals.SandboxOnly, TenantRefusals.ClockMovesForwardOnly, TransactionRefusals.ConcurrencyConflict)
            .RequireScope(Scopes.SandboxClock);
    }
}
