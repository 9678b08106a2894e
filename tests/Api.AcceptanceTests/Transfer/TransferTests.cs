using Connect.Api.AcceptanceTests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Transfer;

internal sealed class TransferTests(Engine engine) : TransferTest(engine)
{
    [Test]
    public async Task Export_AfterAnImportOfEveryState_IsTheSameFile()
    {
        var run = await ImportFile(Everything);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(await Export(), Is.EqualTo(await File.ReadAllLinesAsync(Everything)));
        Assert.That(run.Output, Does.StartWith(
            "Added: 2 customer(s), 2 product offering(s), 5 subscription(s), 5 add-on(s). Already there: 0. 9 lines in "));
    }

    [Test]
    public async Task Example_OfTheDocumentation_IsImported()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs/transfer.md"));
        var file = Scratch.File("example.ndjson");
        await File.WriteAllTextAsync(file, page.Split("```json")[1].Split("```")[0].Trim());

        var run = await ImportFile(file);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("Added: 1 customer(s), 1 product offering(s), 1 subscription(s), 0 add-on(s)."));
    }

    [Test]
    public async Task Import_OfTheSameFileAgain_ChangesNothing()
    {
        await ImportFile(Everything);
        var (before, events) = (await Rows(), await LatestSequence());

        var again = await ImportFile(Everything);

        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(again.Output, Does.StartWith(
            "Added: 0 customer(s), 0 product offering(s), 0 subscription(s), 0 add-on(s). Already there: 9."));
        Assert.That((await Rows(), await LatestSequence()), Is.EqualTo((before, events)));
    }

    [Test]
    public async Task Import_IntoAnotherTenantOfTheSameDatabase_GivesOtherIdsAndAddsNothingTwice()
    {
        await ImportFile(Everything);
        await CreateTenant("Copy", sandbox: true);

        var (first, second) = (await ImportFile(Everything, "Copy"), await ImportFile(Everything, "Copy"));

        Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 0)), first.Error + second.Error);
        Assert.That(second.Output, Does.Contain("Already there: 9."));
        var copy = await Export("Copy");
        Assert.That(copy.Select(WithoutIds), Is.EqualTo((await Export()).Select(WithoutIds)));
        Assert.That(copy, Is.Not.EqualTo(await Export()));
    }

    [Test]
    public async Task Import_OfSubscriptions_SendsAnEventForEachAndForEachAddOn()
    {
        var before = await LatestSequence();

        await ImportFile(Everything);

        var types = await EventTypesAfter(before);
        Assert.That(types.CountBy(type => type).OrderBy(type => type.Key), Is.EqualTo(new KeyValuePair<string, int>[]
        {
            new("subscription.addon.added", 5),
            new("subscription.created", 5),
        }));
        var created = (await Api.Get($"/events?after={before}&limit=1")).Json["items"]![0]!;
        Assert.That((string?)created["data"]!["pendingStatus"]!["scheduledAt"], Is.EqualTo("2026-05-01"));
        Assert.That((string?)created["actor"], Is.EqualTo("operator"));
    }

    [Test]
    public async Task ScheduledChanges_OfAnImportedSubscription_TakeEffectWhenTheyAreDue()
    {
        await ImportFile(Everything);
        var before = await LatestSequence();

        (await Api.Post("/sandbox/clock", """{ "advanceTo": "2026-08-02T00:00:00Z" }""")).Granted(200);

        Assert.That(await EventTypesAfter(before), Is.EqualTo(
        [
            "subscription.activated", "subscription.addon.activated", "subscription.msisdn_changed", "subscription.changed",
            "subscription.addon.changed",
        ]));
        var changed = (await Api.Get("/subscriptions/rid_shop-2")).Granted(200).Json;
        Assert.That(
            ((string?)changed["msisdn"], (string?)changed["productOffering"]!["productOfferingId"]),
            Is.EqualTo(("+46700000022", "new-plan")));
    }

    [Test]
    public async Task SimSecrets_OfAnImport_AreReadByTheirOwnCallOnly()
    {
        var run = await Import(
            Ada, Plan, Subscription("one", ""","sim":{"iccid":"8946000000000000001","pin1":"4711","puk1":"12345678"}"""));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var secrets = (await Api.Get("/subscriptions/rid_one/sim")).Granted(200).Json;
        Assert.That(((string?)secrets["pin1"], (string?)secrets["puk1"]), Is.EqualTo(("4711", "12345678")));
        Assert.That(
            string.Join('\n', [.. await Export(), run.Output, run.Error, (await Api.Get("/events?after=0")).Body]),
            Does.Not.Contain("4711").And.Not.Contain("12345678"));
    }

    [Test]
    public async Task Export_AfterAllImportedChangesHaveHappened_CanBeImportedAgain()
    {
        await ImportFile(Everything);
        (await Api.Post("/sandbox/clock", """{ "advanceTo": "2028-01-01T00:00:00Z" }""")).Granted(200);
        var file = Scratch.File($"{Guid.NewGuid():N}.ndjson");
        await File.WriteAllLinesAsync(file, await Export());

        var again = await ImportFile(file);

        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(again.Output, Does.Contain("Already there: 9."));
    }

    [Test]
    public async Task Import_OfASubscriptionThatEndsBeforeItsNumberChanges_IsGranted()
    {
        await ImportFile(Everything);
        var file = Scratch.File($"{Guid.NewGuid():N}.ndjson");
        await File.WriteAllLinesAsync(file, (await Export()).Select(line => line.Replace("2027-05-01", "2026-05-15")));
        await CreateTenant("Copy", sandbox: true);

        var run = await ImportFile(file, "Copy");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task Export_ToAFileThatExists_ReplacesItAndLeavesNothingElse()
    {
        var folder = Scratch.NewFolder();
        var file = Path.Combine(folder, "acme.ndjson");
        await File.WriteAllTextAsync(file, "old");
        await ImportFile(Everything);

        var run = await Run($"export|{file}|--tenant|Acme");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(folder), Is.EqualTo([file]));
        Assert.That(await File.ReadAllLinesAsync(file), Has.Length.EqualTo(9));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task Export_OfATenant_LeavesOutOtherTenants()
    {
        await ImportFile(Everything);
        await CreateTenant("Empty", sandbox: true);

        Assert.That(await Export("Empty"), Is.Empty);
    }

    // Versions, numbers and IDs too.
    private async Task<string> Rows()
    {
        await using var db = Database();
        var subscriptions = await db.Subscriptions.AsNoTracking().Include(it => it.AddOns).OrderBy(it => it.SubscriptionId).ToListAsync();
        var rows = subscriptions.Select(it =>
            $"{it.SubscriptionId} {it.Version} {it.UpdatedAt} {string.Join(',', it.AddOns.Select(addOn => addOn.Number))}");
        return string.Join('\n', [.. rows, $"{await db.Customers.CountAsync()} {await db.ProductOfferings.CountAsync()}"]);
    }

    private static string WithoutIds(string line) => System.Text.RegularExpressions.Regex.Replace(
        line, "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id");
}
