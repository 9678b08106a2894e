using Connect.Domain.Refusals;

namespace Connect.Application.Validation;

/// <summary>Refuses a request whose shape is wrong, with every fault that was found up to <see cref="FieldErrors.MaxNamed"/>.</summary>
/// <param name="Errors">Where, and what would be right.</param>
/// <param name="More">How many faults are not listed.</param>
public sealed record ValidationFailed(IReadOnlyList<FieldError> Errors, int More = 0) : Refusal(RefusalCode, Say(Errors.Count, More))
{
    /// <summary>The entry of the catalogue.</summary>
    public static readonly RefusalCode RefusalCode =
        new("validation_failed", RefusalKind.Invalid, "The request is not valid.");

    /// <summary>Refuses a request for what was found in it.</summary>
    public ValidationFailed(FieldErrors found)
        : this(found.Named, found.More)
    {
    }

    private static string Say(int named, int more)
    {
        var parts = $"{named + more} {(named + more == 1 ? "part" : "parts")} of the request cannot be taken";
        return more == 0 ? $"{parts}: see errors." : $"{parts}: errors names {named} of them and leaves out {more} more.";
    }
}
