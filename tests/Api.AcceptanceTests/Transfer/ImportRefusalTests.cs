using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Transfer;

/// <summary>A bad line is named with its number and its reason, and the good lines around it are kept.</summary>
internal sealed class ImportRefusalTests(Engine engine) : TransferTest(engine)
{
    private const string OldTerms = """
        ,"terms":{"name":"Old","price":{"currency":"SEK","priceType":"RECURRING","netPrice":1},
        "group":{"productOfferingGroupId":"g","name":"G"},"cancelSchedule":"END_OF_BILLING_PERIOD"}
        """;

    private const string PendingWithActiveAddOn = """
        ,"status":"PENDING" ,"pendingStatus":{"status":"ACTIVATED","scheduledAt":"2026-05-01"},
        "addons":[{"productOfferingId":"data","status":"ACTIVE","activatedAt":"2026-02-01T00:00:00Z",
        "pendingStatus":{"status":"CANCELLED","scheduledAt":"2026-04-30"}}]
        """;

    private const string EndAndChange = """
        ,"addons":[{"productOfferingId":"data","status":"ACTIVE","activatedAt":"2026-02-01T00:00:00Z",
        "pendingStatus":{"status":"CANCELLED","scheduledAt":"2026-05-01"},
        "pendingProductOffering":{"productOfferingId":"data","scheduledAt":"2026-05-01"}}]
        """;

    private static readonly string Customer = Ada.Replace("ada", "bo");

    [TestCase("{", "The line is not JSON from byte 2 on, or nests more than 64 levels.")]
    [TestCase("[]", "must be an object")]
    [TestCase("{}", "must have exactly one of customer, productOffering and subscription")]
    [TestCase("""{"subscriber":{}}""", "/subscriber is unknown; known are customer, productOffering, subscription")]
    [TestCase("""{"customer":{"name":"Bo"}}""",
        "/customer/customerId is required: without a referenceId, a second import would add the customer again")]
    [TestCase("""{"customer":{"referenceId":"bo","name":""}}""", "/customer/name must be 1 to 200 characters, not 0")]
    [TestCase("""{"customer":{"referenceId":"bo","name":"Bo","createdAt":"2027-01-01T00:00:00Z"}}""",
        "/customer/createdAt must not be after the tenant's current time, 2026-03-15T11:00:00.000Z")]
    public async Task Line_WithAFault_IsReportedAndTheOthersAreKept(string line, string reason)
    {
        var run = await Import(Ada, line, Customer);

        Assert.That(Errors(run), Is.EqualTo([$"line 2: {reason}"]));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("1 of 3 lines are bad and were left out; all other lines were imported."));
        Assert.That(run.Output, Does.StartWith("Added: 2 customer(s)"));
    }

    [TestCase(""","status":"PENDING" """, "/subscription/activatedAt must be left out: a PENDING subscription has not started",
        "/subscription/pendingStatus is required: a PENDING subscription has a date on which it starts")]
    [TestCase(""","pendingStatus":{"status":"ACTIVATED","scheduledAt":"2026-04-01"}""",
        "/subscription/pendingStatus must have the status ACTIVATED if the subscription is PENDING, and CANCELLED otherwise")]
    [TestCase(""","cancelledAt":"2026-01-02T00:00:00Z" """,
        "/subscription/cancelledAt must be left out: the subscription is not CANCELLED")]
    [TestCase(""","pendingMsisdn":{"msisdn":"0701234567","scheduledAt":"2026-04-01"}""",
        "/subscription/pendingMsisdn/msisdn must be a number in E.164 with its plus, like +46701234567")]
    [TestCase(""","cancellation":{"reason":"OTHER"}""", "/subscription/cancellation must be left out: no end is scheduled")]
    [TestCase(""","sim":{"imei":"1"}""", "/subscription/sim/imei must be 15 digits")]
    [TestCase(""","addons":[{"productOfferingId":"data","status":"ACTIVE"}]""",
        "/subscription/addons/0/activatedAt is required: the add-on is ACTIVE")]
    [TestCase(""","addons":[{"productOfferingId":"data","status":"EXPIRED","activatedAt":"1999-01-01T00:00:00Z"}]""",
        "/subscription/addons/0/activatedAt must not be before the year 2000")]
    [TestCase(""","changedAt":"2026-04-01" """,
        "/subscription/changedAt must not be after the tenant's current date, 2026-03-15")]
    [TestCase(""","changedAt":"2025-12-31" """, "/subscription/changedAt must not be before activatedAt")]
    [TestCase(""","pendingStatus":{"status":"CANCELLED","scheduledAt":"2025-05-01"}""",
        "/subscription/pendingStatus/scheduledAt must not be before activatedAt")]
    [TestCase(EndAndChange,
        "/subscription/addons/0/pendingProductOffering/scheduledAt must be before the scheduled cancellation, 2026-05-01")]
    [TestCase(""","createdAt":"2026-01-02T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z" """,
        "/subscription/updatedAt must not be before createdAt")]
    [TestCase(PendingWithActiveAddOn, "/subscription/activatedAt must be left out: a PENDING subscription has not started",
        "/subscription/addons/0 must not be ACTIVE: the subscription is PENDING",
        "/subscription/addons/0/pendingStatus/scheduledAt must not be before the start of the subscription")]
    [TestCase(""","addons":[{"productOfferingId":"data","status":"PENDING"}]""",
        "/subscription/addons/0/pendingStatus is required: a PENDING add-on has a date on which it starts")]
    [TestCase(""","addons":[{"productOfferingId":"plan","status":"EXPIRED"}]""",
        "/subscription/addons/0/productOfferingId must have terms, or name an offering of type ADDON of an earlier line or of the catalog")]
    [TestCase(""","addons":[{"productOfferingId":"later","status":"EXPIRED"}]""",
        "/subscription/addons/0/productOfferingId must have terms, or name an offering of type ADDON of an earlier line or of the catalog")]
    [TestCase(OldTerms,
        "/subscription/terms/cancelSchedule END_OF_BILLING_PERIOD needs price.billingCycle: say how often the offering is billed")]
    public async Task Subscription_WithAFault_IsReported(string more, params string[] reasons)
    {
        var line = Subscription("one", more);
        line = more.Contains("\"status\":\"PENDING\" ") ? line.Replace("\"status\":\"ACTIVATED\",\"act", "\"act") : line;

        var run = await Import(Ada, Plan, Data, line, Subscription("two"));

        Assert.That(Errors(run), Is.EqualTo(reasons.Select(reason => $"line 4: {reason}")));
        Assert.That(run.Output, Does.Contain("1 subscription(s)"));
    }

    [Test]
    public async Task Subscription_OfAnUnknownCustomer_IsReported()
    {
        var run = await Import(Plan, Subscription("one"));

        Assert.That(
            Errors(run), Is.EqualTo(["line 2: /subscription/customerId must name a customer of an earlier line or of the database"]));
    }

    [Test]
    public async Task ReferenceId_OfAnotherCustomer_IsReported()
    {
        const string Other = "0198c0de-0000-7000-9000-000000000001";

        var run = await Import(
            Ada,
            $$$"""{"customer":{"customerId":"{{{Other}}}","referenceId":"ada","name":"Eve"}}""",
            $$$"""{"customer":{"customerId":"{{{Other}}}","name":"Eve"}}""",
            $$$"""{"customer":{"customerId":"{{{Other}}}","referenceId":"eve","name":"Eve"}}""");

        Assert.That(Errors(run), Is.EqualTo(
        [
            "line 2: /customer/referenceId must not be the referenceId of another one",
            "line 4: /customer/referenceId must be the referenceId that the database has for this ID",
        ]));
    }

    [Test]
    public async Task Number_OfAnotherSubscription_IsReportedInEveryForm()
    {
        const string Number = "+46701234567", Next = "+46701234568";
        var has = $$""","msisdn":"{{Number}}","pendingMsisdn":{"msisdn":"{{Next}}","scheduledAt":"2026-04-01"}""";
        await Import(Ada, Plan, Subscription("one", has));

        var run = await Import(
            Subscription("two", $$""","msisdn":"{{Number}}" """),
            Subscription("three", $$""","msisdn":"{{Next}}" """),
            Subscription("four", $$""","pendingMsisdn":{"msisdn":"{{Number}}","scheduledAt":"2026-04-01"}"""),
            Subscription("five", ""","msisdn":"+46701234569" """),
            Subscription("six", ""","msisdn":"+46701234569" """),
            Subscription("seven", $$""","msisdn":"{{Number}}","cancelledAt":"2026-02-01T00:00:00Z" """)
                .Replace("ACTIVATED", "CANCELLED"));

        const string Taken = "must be a number that no other subscription has or will change to";
        Assert.That(
            Errors(run),
            Is.EqualTo(
            [
                $"line 1: /subscription/msisdn {Taken}",
                $"line 2: /subscription/msisdn {Taken}",
                $"line 3: /subscription/pendingMsisdn/msisdn {Taken}",
                $"line 5: /subscription/msisdn {Taken}",
            ]));
    }

    [Test]
    public async Task Number_ThatIsGivenUpToday_IsFree()
    {
        await Import(Ada, Plan, Subscription(
            "one", ""","msisdn":"+46701234567","pendingMsisdn":{"msisdn":"+46701234568","scheduledAt":"2026-03-15"}"""));

        var run = await Import(Subscription("two", ""","msisdn":"+46701234567" """));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    [Test]
    public async Task Strict_WithOneBadLine_ImportsNothing()
    {
        var before = await LatestSequence();

        var run = await ImportStrictly(Ada, Plan, Subscription("one"), "{}");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")), run.Error);
        Assert.That(Errors(run), Is.EqualTo(["line 4: must have exactly one of customer, productOffering and subscription"]));
        Assert.That(run.Error, Does.Contain("1 of 4 lines are bad, so nothing was imported."));
        Assert.That((await Export(), await LatestSequence()), Is.EqualTo((Array.Empty<string>(), before)));
    }

    [Test]
    public async Task Strict_WithGoodLinesOfSeveralBatches_ImportsAll()
    {
        var lines = Enumerable.Range(0, 1_200).Select(number => Subscription($"s{number}"));

        var run = await ImportStrictly([Ada, Plan, .. lines]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("1,200 subscription(s)"));
        Assert.That((await EventTypesAfter(1_190)).Count, Is.EqualTo(10));
    }

    [TestCase("import|missing.ndjson|--tenant|Acme", "There is no file 'missing.ndjson'.")]
    [TestCase("import|missing.ndjson|--tenant|Nobody", "There is no tenant 'Nobody'. The command 'tenants create' creates one.")]
    [TestCase("export|out.ndjson|--tenant|Nobody", "There is no tenant 'Nobody'. The command 'tenants create' creates one.")]
    [TestCase("import|/|--tenant|Acme", "'/' is a folder. Name a file.")]
    [TestCase("export|/|--tenant|Acme", "'/' is not a file. Name the file to write.")]
    [TestCase("import|--tenant|Acme", "Required argument 'FILE' missing for command: 'import'.")]
    public async Task Verb_IfMisused_SaysWhatWouldBeRight(string arguments, string sentence) =>
        Assert.That(await Refusal(arguments), Does.Contain(sentence));
}
