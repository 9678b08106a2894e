using Connect.Domain.Refusals;

namespace Connect.Application.Validation;

public static class ValidationRefusals
{
    public static readonly RefusalCode ValidationFailed =
        new("validation_failed", RefusalKind.Invalid, "The request is not valid.");
}
