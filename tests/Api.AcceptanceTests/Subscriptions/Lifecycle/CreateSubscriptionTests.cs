using System.Text;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class CreateSubscriptionTests(Engine engine) : AcceptanceTest(engine)
{
    [SetUp]
    public async Task Prepare()
    {
        await Api.Offers("plan", "SUBSCRIPTION");
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "ada" }""")).Granted(201);
    }

    [Test]
    public async Task Create_WithAllMembers_ReturnsThemWithoutTheSimSecrets()
    {
        var before = await LatestSequence();

        var response = (await Api.Post("/subscriptions", """
            {
              "productOfferingId": "plan", "customerId": "rid_ada", "referenceId": "shop-1", "type": "IOT", "display": "070-123 45 67",
              "msisdn": "+46701234567", "activationDate": "2026-03-15", "extensions": { "crm": { "x": null } }, "metadata": { "b": 1.0 },
              "subscriber": {
                "name": "Bo", "email": "bo@example.com",
                "address": { "street1": "Gatan 1", "city": "Umeå", "zip": "90325", "country": "SE" }
              },
              "sim": {
                "esim": false, "imei": "123456789012345", "iccid": "8946000000000000001",
                "pin1": "0001", "puk1": "00000002", "pin2": "0003", "puk2": "00000004"
              }
            }
            """)).Granted(201);

        Assert.That(response.Header("Location"), Is.EqualTo($"/subscriptions/{response.Json["subscriptionId"]}"));
        Assert.That((await Api.Get(response.Header("Location")!)).Body, Is.EqualTo(response.Body));
        Assert.That((string?)response.Json["status"], Is.EqualTo("ACTIVATED"));
        Assert.That((string?)response.Json["activatedAt"], Is.EqualTo(Noon15March));
        Assert.That((string?)response.Json["customer"]!["name"], Is.EqualTo("Ada"));
        Assert.That((string?)response.Json["subscriber"]!["address"]!["city"], Is.EqualTo("Umeå"));
        Assert.That(response.Json["extensions"]!.ToJsonString(), Is.EqualTo("""{"crm":{"x":null}}"""));
        Assert.That(
            response.Json["sim"]!.ToJsonString(),
            Is.EqualTo("""{"esim":false,"imei":"123456789012345","iccid":"8946000000000000001"}"""));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.created"]));
    }

    [Test]
    public async Task Create_WithSimSecrets_KeepsThemEncrypted()
    {
        var response = (await Create(""", "sim": { "pin1": "4711" } """)).Granted(201);

        await using var db = Database();
        var row = await db.SimSecrets.SingleAsync();
        Assert.That(row.SubscriptionId.ToString(), Is.EqualTo((string?)response.Json["subscriptionId"]));
        Assert.That(Encoding.UTF8.GetString(row.Secrets), Does.Not.Contain("4711"));
        Assert.That((await Api.Get("/events")).Body, Does.Not.Contain("4711"));
    }

    [Test]
    public async Task Create_OnALaterDate_IsPendingUntilThen()
    {
        var response = (await Create(""", "activationDate": "2026-04-01" """)).Granted(201);

        Assert.That((string?)response.Json["status"], Is.EqualTo("PENDING"));
        Assert.That(response.Json["pendingStatus"]!.ToJsonString(), Is.EqualTo("""{"status":"ACTIVATED","scheduledAt":"2026-04-01"}"""));
    }

    [Test]
    public async Task Create_OnADateThatHasPassed_IsRefused() =>
        (await Create(""", "activationDate": "2026-03-14" """)).Refused(422, "scheduled_date_in_past");

    [Test]
    public async Task Create_WithATakenReferenceId_IsRefused()
    {
        (await Create(""", "referenceId": "shop-1" """)).Granted(201);

        (await Create(""", "referenceId": "shop-1" """)).Refused(409, "reference_id_taken");
        (await Create(""", "referenceId": "SHOP-1" """)).Granted(201);
    }

    [Test]
    public async Task Create_WithATakenNumber_IsRefusedUntilTheOtherHasEnded()
    {
        var first = Guid.Parse((string)(await Create(""", "msisdn": "+46701234567" """)).Granted(201).Json["subscriptionId"]!);
        (await Create(""", "msisdn": "+46701234567" """)).Refused(409, "msisdn_taken");

        await using var db = Database();
        var subscription = await db.Subscriptions.SingleAsync(it => it.SubscriptionId == first);
        subscription.ImportStatus(SubscriptionStatus.Cancelled, subscription.CreatedAt);
        await db.SaveChangesAsync();

        (await Create(""", "msisdn": "+46701234567" """)).Granted(201);
    }

    [Test]
    public async Task Create_WithANumberThatAnotherGivesUpToday_IsGranted()
    {
        (await Create(""", "msisdn": "+46701234567" """)).Granted(201);
        await using (var db = Database())
        {
            var other = await db.Subscriptions.SingleAsync();
            other.ImportPendingMsisdn("+46701234568", new(2026, 3, 15), Clock.Calendar());
            await db.SaveChangesAsync();
        }

        (await Create(""", "msisdn": "+46701234567" """)).Granted(201);

        (await Create(""", "msisdn": "+46701234568" """)).Refused(409, "msisdn_taken");
        Assert.That(await EventTypesAfter(1), Does.Contain("subscription.msisdn_changed"));
    }

    [Test]
    public async Task Create_WithANumberThatAnotherWillChangeTo_IsRefusedUntilTheOtherHasEnded()
    {
        var other = Guid.Parse((string)(await Create(""", "msisdn": "+46701234567" """)).Granted(201).Json["subscriptionId"]!);
        await using (var db = Database())
        {
            (await db.Subscriptions.SingleAsync()).ImportPendingMsisdn("+46701234568", new(2026, 4, 1), Clock.Calendar());
            await db.SaveChangesAsync();
        }

        (await Create(""", "msisdn": "+46701234568" """)).Refused(409, "msisdn_taken");

        const string Today = """{ "reason": "NO_NEED", "schedule": "DATE", "scheduledAt": "2026-03-15" }""";
        (await Api.Post($"/subscriptions/{other}/cancel", Today)).Granted(200);
        (await Create(""", "msisdn": "+46701234568" """)).Granted(201);
    }

    [Test]
    public async Task Save_IfTheNumberWasReservedAfterItWasFoundFree_LosesTheRace()
    {
        await Create(""", "msisdn": "+46701234567" """);
        await using var db = Database();
        var first = await db.Subscriptions.SingleAsync();
        first.ImportPendingMsisdn("+46701234568", new(2026, 4, 1), Clock.Calendar());
        await db.SaveChangesAsync();
        await using var faster = Database();
        var sale = new NewSubscription(AnId.Of(9), first.Customer, first.Terms, first.Subscriber) { Msisdn = "+46701234568" };
        faster.Add(Subscription.Create(first.TenantId, sale, Clock.At("2026-03-15 12:00")).Value);

        Assert.That(() => faster.SaveChangesAsync(), Throws.TypeOf<DbUpdateConcurrencyException>());
    }

    [Test]
    public async Task Create_ForAnUnknownCustomer_IsRefused()
    {
        const string Body = """{ "productOfferingId": "plan", "customerId": "rid_eve", "subscriber": { "name": "Bo" } }""";

        (await Api.Post("/subscriptions", Body)).Refused(404, "customer_not_found");
    }

    [TestCase("unknown")]
    [TestCase("data")]
    public async Task Create_OfAnAddOnOffering_IsRefused(string offering)
    {
        await Api.Offers("data");

        var body = $$"""{ "productOfferingId": "{{offering}}", "customerId": "rid_ada", "subscriber": { "name": "Bo" } }""";
        (await Api.Post("/subscriptions", body)).Refused(404, "product_offering_not_found");
    }

    [Test]
    public async Task Create_OfAnArchivedPlan_IsRefused()
    {
        await Api.Offers("plan", "SUBSCRIPTION", extra: """ "status": "ARCHIVED", """);

        (await Create("")).Refused(422, "product_offering_archived");
    }

    [Test]
    public async Task Create_WithInvalidValues_NamesEachPlace() => (await Api.Post("/subscriptions", """
            {
              "productOfferingId": "", "customerId": "ada", "referenceId": " x", "type": "",
              "msisdn": "0701234567", "activationDate": "1999-12-31",
              "subscriber": { "name": "", "email": "nobody", "address": { "street1": "a", "city": "b", "zip": "c", "country": "Sweden" } },
              "sim": { "imei": "1", "iccid": "2" }
            }
            """)).Refused(400, "validation_failed").At(
        "/productOfferingId", "/customerId", "/referenceId", "/type", "/msisdn", "/activationDate",
        "/subscriber/name", "/subscriber/email", "/subscriber/address/country", "/sim/imei", "/sim/iccid");

    private Task<ApiResponse> Create(string extra) => Api.Post(
        "/subscriptions",
        $$"""{ "productOfferingId": "plan", "customerId": "rid_ada", "subscriber": { "name": "Bo" } {{extra}} }""");
}
