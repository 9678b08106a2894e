using Connect.Domain.Refusals;

namespace Connect.Application.Validation;

/// <summary>Refuses a request whose shape is wrong, with every fault that was found.</summary>
/// <param name="Errors">Where, and what would be right.</param>
public sealed record ValidationFailed(IReadOnlyList<FieldError> Errors)
    : Refusal(RefusalCode, $"{Errors.Count} {(Errors.Count == 1 ? "part" : "parts")} of the request cannot be taken: see errors.")
{
    /// <summary>The entry of the catalogue.</summary>
    public static readonly RefusalCode RefusalCode =
        new("validation_failed", RefusalKind.Invalid, "The request is not valid.");
}
