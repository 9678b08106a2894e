using Connect.Api.Authentication;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;

namespace Connect.Api.Problems;

/// <summary>What is said about who calls, and what the caller may do.</summary>
internal static class AuthenticationEntries
{
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            HttpProblems.Unauthenticated,
            $"Send an API key in the header {ApiKeyScheme.Header}.",
            $"The header `{ApiKeyScheme.Header}` is missing, or the key in it is unknown, was revoked or has run out.",
            "Send a valid API key; the operator of the service gives them out. The request itself may stay as it is, with the same key in `Idempotency-Key`."),
        ProblemEntry.Of(
            HttpProblems.ScopeMissing,
            $"This operation needs the scope {Scopes.SubscriptionsWrite}, which the API key does not hold.",
            "The API key is valid, but does not hold the scope that this operation needs; `detail` names it.",
            "Use an API key that holds the scope, or ask the operator of the service for one."),
        ProblemEntry.Of(
            TenantRefusals.NotForward(new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero), new(2026, 3, 14, 11, 0, 0, TimeSpan.Zero)),
            "The instant that was asked for lies before the now of the sandbox tenant; `detail` names both. What has happened cannot be taken back.",
            "Read the clock, and ask for its now or later."),
        ProblemEntry.Of(
            TenantRefusals.NoSandbox(),
            "The operation belongs to the clock of a sandbox, and the API key belongs to a live tenant, whose clock is the real one.",
            "Use the API key of a sandbox tenant. Against a live tenant there is nothing to do."),
    ];
}
