using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Application.UnitTests.Validation;

public class ValidationFailedTests
{
    [TestCase(1, "1 part of the request")]
    [TestCase(2, "2 parts of the request")]
    public void Refusal_WhenOneOrMorePartsAreWrong_SaysHowMany(int parts, string expected)
    {
        var refusal = new ValidationFailed([.. Enumerable.Repeat(new FieldError("/name", "must be shorter"), parts)]);

        Assert.That(refusal.Detail, Does.StartWith(expected));
        Assert.That((refusal.Code.Value, refusal.Code.Kind, refusal.Code.Retryable), Is.EqualTo(("validation_failed", RefusalKind.Invalid, false)));
    }
}
