namespace Connect.Api.Problems;

/// <summary>A problem that does not come from a use case, with its HTTP status.</summary>
/// <param name="Code">Stable, in lower_snake_case.</param>
/// <param name="Title">One sentence, the same for every request.</param>
/// <param name="IsRetryable">Whether the same request may succeed later without any change.</param>
internal sealed record HttpProblem(string Code, int Status, string Title, bool IsRetryable = false);
