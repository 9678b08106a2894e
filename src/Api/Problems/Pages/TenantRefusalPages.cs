using Connect.Domain.Tenants;

namespace Connect.Api.Problems.Pages;

internal sealed class TenantRefusalPages : IProblemPages
{
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            TenantRefusals.NotASandbox(),
            "The operation reads or moves the clock of a sandbox, but the API key belongs to a live tenant, which uses the real time.",
            "Use the API key of a sandbox tenant. This operation does not work on a live tenant."),
        ProblemEntry.Of(
            TenantRefusals.NotForward(Now, Now.AddDays(-1)),
            "The requested instant is before the current time of the sandbox tenant; `detail` names both. What has happened cannot be "
            + "undone.",
            "Read the clock, then request its current time or a later one."),
    ];
}
