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

    [TestCase("subscription_not_found", RefusalKind.NotFound)]
    [TestCase("addon_not_found", RefusalKind.NotFound)]
    [TestCase("customer_not_found", RefusalKind.NotFound)]
    [TestCase("product_offering_not_found", RefusalKind.NotFound)]
    [TestCase("addon_ambiguous", RefusalKind.Conflict)]
    [TestCase("addon_already_cancelled", RefusalKind.Conflict)]
    [TestCase("addon_expired", RefusalKind.Conflict)]
    [TestCase("effective_date_changed", RefusalKind.Conflict)]
    [TestCase("subscription_cancelled", RefusalKind.Conflict)]
    [TestCase("subscription_not_active", RefusalKind.Conflict)]
    [TestCase("reference_id_taken", RefusalKind.Conflict)]
    [TestCase("msisdn_taken", RefusalKind.Conflict)]
    [TestCase("sandbox_only", RefusalKind.Conflict)]
    [TestCase("scheduled_date_in_past", RefusalKind.Rule)]
    [TestCase("scheduled_date_after_subscription_end", RefusalKind.Rule)]
    [TestCase("commitment_active", RefusalKind.Rule)]
    [TestCase("addon_not_applicable", RefusalKind.Rule)]
    [TestCase("product_offering_archived", RefusalKind.Rule)]
    public void RefusalCode_ListedInTheDesign_HasItsKind(string code, RefusalKind kind)
    {
        var entry = All.Single(entry => entry.Value == code);

        Assert.That((entry.Kind, entry.Retryable), Is.EqualTo((kind, false)));
    }

    [Test]
    public void RefusalCodes_AreUniqueSnakeCase()
    {
        Assert.That(All.Select(entry => entry.Value), Is.Unique.And.All.Match("^[a-z]+(_[a-z]+)*$"));
        Assert.That(All.Select(entry => entry.Title), Is.Unique.And.All.Match("^[A-Z].*[.]$"));
    }

    [Test]
    public void Because_WithADetail_HasThatDetail() =>
        Assert.That(All[0].Because("The door is shut."), Is.EqualTo(new Refusal(All[0], "The door is shut.")));
}
