using Connect.Domain.Refusals;

namespace Connect.Application.Validation;

/// <summary>Refuses an invalid request and lists its faults, at most <see cref="FieldErrors.MaxNamed"/> of them.</summary>
public sealed record ValidationFailed : Refusal
{
    /// <param name="more">The number of faults that are not listed.</param>
    public ValidationFailed(IReadOnlyList<FieldError> errors, int more = 0)
        : base(ValidationRefusals.ValidationFailed, Summarize(errors.Count, more)) => Errors = errors;

    public ValidationFailed(FieldErrors found)
        : this(found.Named, found.More)
    {
    }

    /// <summary>What is not valid, and what would be.</summary>
    public IReadOnlyList<FieldError> Errors { get; }

    private static string Summarize(int named, int more)
    {
        var count = named + more;
        var faults = $"{count} {(count == 1 ? "part" : "parts")} of the request {(count == 1 ? "is" : "are")} not valid";
        return more == 0 ? $"{faults}: see errors." : $"{faults}: errors names {named} of them and leaves out {more}.";
    }
}
