namespace Connect.Api.Problems;

/// <summary>A problem that arises before a use case is asked, or beside it, and so has an HTTP status of its own.</summary>
/// <param name="Code">Stable lower_snake_case.</param>
/// <param name="Status">The status.</param>
/// <param name="Title">One constant sentence.</param>
/// <param name="Retryable">Whether the same request may succeed later without any change.</param>
internal sealed record HttpProblem(string Code, int Status, string Title, bool Retryable = false);
