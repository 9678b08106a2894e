using Connect.Api.Http;
using Connect.Application.Sandbox;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;

namespace Connect.Api.Endpoints.Sandbox;

internal sealed class GetSandboxClockEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/sandbox/clock", Handle)
        .WithTags(Areas.Sandbox)
        .WithName("getSandboxClock")
        .WithSummary("Get the sandbox clock")
        .WithDescription("Returns the current time of a sandbox tenant.")
        .Returns<SandboxClockResponse>("""{ "now": "2024-02-12T14:05:09.120Z", "today": "2024-02-12", "timeZone": "Europe/Stockholm" }""")
        .Refuses(TenantRefusals.SandboxOnly)
        .RequireScope(Scopes.SandboxClock);

    private static Task<IResult> Handle(Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetSandboxClock(), cancellationToken);
}
