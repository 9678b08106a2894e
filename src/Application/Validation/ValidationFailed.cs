using Connect.Domain.Refusals;

namespace Connect.Application.Validation;

/// <summary>Refuses a request whose shape is wrong, with every fault that was found up to <see cref="FieldErrors.MaxNamed"/>.</summary>
public sealed record ValidationFailed : Refusal
{
    /// <summary>The entry of the catalogue.</summary>
    public static readonly RefusalCode RefusalCode =
        new("validation_failed", RefusalKind.Invalid, "The request is not valid.");

    /// <summary>Refuses a request for these faults.</summary>
    /// <param name="errors">Those that are named.</param>
    /// <param name="more">How many more there are.</param>
    public ValidationFailed(IReadOnlyList<FieldError> errors, int more = 0)
        : base(RefusalCode, Say(errors.Count, more)) => Errors = errors;

    /// <summary>Refuses a request for what was found in it.</summary>
    public ValidationFailed(FieldErrors found)
        : this(found.Named, found.More)
    {
    }

    /// <summary>Where the request is wrong, and what would be right.</summary>
    public IReadOnlyList<FieldError> Errors { get; }

    private static string Say(int named, int more)
    {
        var count = named + more;
        var faults = $"{count} {(count == 1 ? "part" : "parts")} of the request {(count == 1 ? "is" : "are")} not valid";
        return more == 0 ? $"{faults}: see errors." : $"{faults}: errors names {named} of them and leaves out {more}.";
    }
}
