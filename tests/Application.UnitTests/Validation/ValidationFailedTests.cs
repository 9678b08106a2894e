using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Application.UnitTests.Validation;

public class ValidationFailedTests
{
    [TestCase(1, "1 part of the request")]
    [TestCase(2, "2 parts of the request")]
    public void ValidationFailed_WithOneOrMoreErrors_SaysHowMany(int parts, string expected)
    {
        var refusal = new ValidationFailed([.. Enumerable.Repeat(new FieldError("/name", "must be shorter"), parts)]);

        Assert.That(refusal.Detail, Does.StartWith(expected));
        Assert.That(
            (refusal.Code.Value, refusal.Code.Kind, refusal.Code.IsRetryable),
            Is.EqualTo(("validation_failed", RefusalKind.Invalid, false)));
    }

    [TestCase(FieldErrors.MaxNamed, 100, "100 parts of the request are not valid: see errors.")]
    [TestCase(FieldErrors.MaxNamed + 1, 100, "101 parts of the request are not valid: errors names 100 of them and leaves out 1.")]
    public void ValidationFailed_WithManyErrors_ListsSomeAndCountsTheOthers(int parts, int named, string expected)
    {
        var found = new FieldErrors();
        found.AddAll(Enumerable.Repeat(new FieldError("/name", "must be shorter"), parts - 1), more: 0);
        found.Add(() => new("/name", "must be shorter"));

        var refusal = new ValidationFailed(found);

        Assert.That((refusal.Detail, refusal.Errors.Count), Is.EqualTo((expected, named)));
    }

    [Test]
    public void ValidationFailed_WithLongPointers_CountsThemWithoutTheirText()
    {
        var found = new FieldErrors();
        found.Add(() => new(new string('x', 40_000), "must be given once"));

        found.Add(() => throw new InvalidOperationException("This one is not named."));
        found.AddAll([], more: 2);

        Assert.That((found.Named.Count, found.More), Is.EqualTo((1, 3)));
    }
}
