using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>An operation that a client wants done once, with its own idempotency key.</summary>
/// <param name="Key">Its Idempotency-Key.</param>
/// <param name="Name">The use case, as the audit log names it.</param>
/// <param name="Path">The path that it is sent to.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Outcomes">Ok, or the codes of refusals: how it may end.</param>
internal sealed record KeyedOperation(string Key, string Name, string Path, string Body, params string[] Outcomes)
{
    public const string Ok = "ok";

    /// <summary>Whether it is sent to two processes at the same time.</summary>
    public bool IsSentTwice { get; init; }

    public static string OutcomeOf(ApiResponse response) => response.Status is 200 or 201 ? Ok : response.Code ?? "";

    public override string ToString() => $"{Name} {Key}";
}
