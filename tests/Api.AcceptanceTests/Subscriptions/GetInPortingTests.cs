using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class GetInPortingTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task GetInPorting_OfANumberThatIsPortedIn_ReturnsItsDetailsThatTheSubscriptionDoesNotShow()
    {
        var subscription = await Api.Subscribes();
        await using (var db = Database())
        {
            var stored = await db.Subscriptions.SingleAsync();
            var at = stored.CreatedAt;
            var details = new RawJson("""{"donor":"X"}""");
            stored.ImportPorting(new(
                "+46700000009", PortingDirection.Inbound, PortingStatus.InProgress, new(2026, 4, 1), details, at, at));
            await db.SaveChangesAsync();
        }

        var porting = (await Api.Get($"/subscriptions/{subscription}/in-porting")).Granted();

        Assert.That(
            porting.Body,
            Is.EqualTo(
                """{"msisdn":"+46700000009","status":"IN_PROGRESS","direction":"INBOUND","details":{"donor":"X"},"""
                + $$"""
                "scheduledAt":"2026-04-01","createdAt":"{{Noon15March}}","updatedAt":"{{Noon15March}}"}
                """));
        Assert.That(
            (await Api.Get($"/subscriptions/{subscription}")).Json["porting"]!.ToJsonString(),
            Is.EqualTo("""{"direction":"INBOUND","status":"IN_PROGRESS","scheduledAt":"2026-04-01"}"""));
    }

    [Test]
    public async Task GetInPorting_OfANumberThatIsNotPorted_IsNotFound() =>
        (await Api.Get($"/subscriptions/{await Api.Subscribes()}/in-porting")).Refused(404, "porting_not_found");
}
