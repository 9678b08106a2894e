using Connect.Api.Binding.Json;
using Connect.Api.Http;
using Connect.Application.Sandbox;
using Connect.Application.Transactions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;

namespace Connect.Api.Endpoints.Sandbox;

internal sealed class AdvanceSandboxClockEndpoint : IEndpoint
{
    private const string Advance = $$"""
        { "now": "2024-03-01T12:00:00.000Z", "latestSequence": 43, "events": [ { "eventId": "0198c0de-0000-7000-8000-00000e000002",
            "type": "subscription.addon.cancelled", "occurredAt": "2024-02-29T23:00:00.000Z", "sequence": 43,
            "actor": "schedule", "dataVersion": 1,
            "data": { "subscriptionAddonId": "{{ExampleParts.AddOnId}}", "subscriptionId": "{{ExampleParts.SubscriptionId}}",
              "status": "CANCELLED", "productOffering": {{ExampleParts.AddOnOffering}},
              "activatedAt": "2024-01-15T09:30:00.000Z", "cancelledAt": "2024-02-29T23:00:00.000Z",
              "cancellation": { "reason": "No longer needed", "rule": "REQUESTED" },
              "createdAt": "2024-01-15T09:30:00.000Z", "updatedAt": "2024-02-29T23:00:00.000Z", "metadata": {} } } ] }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/sandbox/clock", Handle)
        .WithTags(Areas.Sandbox)
        .WithName("advanceSandboxClock")
        .WithSummary("Advance the sandbox clock")
        .WithDescription(
            "Advances the clock of a sandbox tenant and applies all changes that are due by then. Live tenants are refused.")
        .TakesExample("""{ "advanceTo": "2024-03-01T12:00:00.000Z" }""")
        .Returns<ClockAdvanceResponse>(Advance)
        .Refuses(TenantRefusals.SandboxOnly, TenantRefusals.ClockMovesForwardOnly, TransactionRefusals.ConcurrencyConflict)
        .RequireScope(Scopes.SandboxClock);

    private static Task<IResult> Handle(JsonBody<AdvanceSandboxClockRequest> body, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new AdvanceSandboxClock(body.Value), cancellationToken);
}
