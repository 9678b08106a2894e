using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CancelAddOnRequestTests
{
    [Test]
    public void CancelAddOnRequest_MadeFromACancellation_MapsBackToIt()
    {
        var asked = new CancellationRequest(
            new("data", AnId.OfAddOn(1)), Day.Of("2026-05-01"), "No longer needed", new("""{"by":"web"}"""), Day.Of("2026-05-01"));

        Assert.That(CancelAddOnRequest.For(asked).ToCancellation(), Is.EqualTo(asked));
    }
}
