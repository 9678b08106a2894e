using System.Reflection;
using Connect.Domain.Refusals;

namespace Connect.Domain.UnitTests.Refusals;

/// <summary>The catalogue of refusals: what clients switch on.</summary>
public class RefusalCodeTests
{
    private static readonly RefusalCode[] All =
    [
        .. typeof(RefusalCode).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(RefusalCode))
            .Select(field => (RefusalCode)field.GetValue(null)!),
    ];

    [Test]
    public void RefusalCodes_AreUniqueSnakeCase()
    {
        Assert.That(All.Select(entry => entry.Value), Is.Unique.And.All.Match("^[a-z]+(_[a-z]+)*$"));
        Assert.That(All.Select(entry => entry.Title), Is.Unique.And.All.Match("^[A-Z].*[.]$"));
    }

    [Test]
    public void Because_WithADetail_HasTheCodeAndThatDetail()
    {
        var refusal = All[0].Because("The door is shut.");

        Assert.That((refusal.Code, refusal.Detail), Is.EqualTo((All[0], "The door is shut.")));
    }
}
