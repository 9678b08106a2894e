using Connect.Api.Http;
using Connect.Application.Tenants;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;

namespace Connect.Api.Endpoints;

/// <summary>The clock of a sandbox tenant.</summary>
internal static class SandboxEndpoints
{
    public static void MapSandbox(this IEndpointRouteBuilder routes) => routes
        .MapGet("/sandbox/clock", (Sender sender, CancellationToken cancellationToken) => sender.Send(new GetSandboxClock(), cancellationToken))
        .WithTags("Sandbox")
        .WithName("getSandboxClock")
        .WithSummary("The now of a sandbox tenant.")
        .Answers<SandboxClockAnswer>()
        .Refuses(TenantRefusals.SandboxOnly)
        .RequireScope(Scopes.SandboxClock);
}
