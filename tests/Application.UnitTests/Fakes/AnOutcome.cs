using Connect.Application.Outcomes;
using Connect.Domain.Refusals;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Outcomes whose body does not matter.</summary>
internal static class AnOutcome
{
    public static Outcome<string> Granted(string? created = null) => new Reply<string>("body") { Created = created };

    public static Outcome<string> Refused(string code, RefusalKind kind = RefusalKind.Conflict, bool retryable = false) =>
        new RefusalCode(code, kind, "Refused.", retryable).Because("For a test.");
}
