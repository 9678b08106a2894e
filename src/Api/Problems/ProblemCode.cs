using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>One code that a problem can carry; each has one status.</summary>
/// <param name="Value">Stable lower_snake_case.</param>
/// <param name="Status">The status.</param>
/// <param name="Title">One constant sentence.</param>
/// <param name="Retryable">Whether the same request may succeed later without any change.</param>
internal sealed record ProblemCode(string Value, int Status, string Title, bool Retryable = false)
{
    /// <summary>What an entry of a catalogue of refusals is over HTTP.</summary>
    public static implicit operator ProblemCode(RefusalCode code) => new(code.Value, StatusOf(code.Kind), code.Title, code.Retryable);

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Precondition => StatusCodes.Status412PreconditionFailed,
        RefusalKind.Rule => StatusCodes.Status422UnprocessableEntity,
        _ => throw new InvalidOperationException($"No status for {kind}."),
    };
}
