using Connect.Application.Validation;

namespace Connect.Application.UnitTests.Validation;

public class JsonPointerTests
{
    [TestCase("Request.Name", "/name")]
    [TestCase("Request.Subscriber.Address.Country", "/subscriber/address/country")]
    [TestCase("Request.Price.BillingCycle.Interval", "/price/billingCycle/interval")]
    [TestCase("Request.AddonCategories[2]", "/addonCategories/2")]
    [TestCase("Request.ScheduledOn", "/scheduledAt")]
    [TestCase("Request.Items[10].Price.Currency", "/items/10/price/currency")]
    public void Pointer_OfAMemberOfTheRequest_PointsIntoTheBody(string path, string expected) =>
        Assert.That(JsonPointer.Of(path), Is.EqualTo(expected));

    [TestCase("ProductOfferingId", "productOfferingId")]
    [TestCase("RequestedBy", "requestedBy")]
    public void Pointer_OfAnotherMember_IsTheNameOfTheParameter(string path, string expected) =>
        Assert.That(JsonPointer.Of(path), Is.EqualTo(expected));
}
