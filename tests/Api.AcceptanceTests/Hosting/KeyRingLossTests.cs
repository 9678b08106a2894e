using Connect.Api.AcceptanceTests.Idempotency;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What an operator sees when the folder of the key ring is lost, and when it is restored.</summary>
internal sealed class KeyRingLossTests
{
    private const string Cancel = "/subscriptions/rid_demo-1/addons/cancel", Subscription = "/subscriptions/rid_demo-1?expand=addons";
    private const string Body = """{ "productOfferingId": "data-10gb" }""";
    private static readonly (string, string) Key = ("Idempotency-Key", "one");

    [Test]
    public async Task Replay_AfterTheKeyRingIsLost_IsRefusedWithTheCauseUntilItIsRestored()
    {
        var folder = Scratch.NewFolder();
        var (keys, backup) = (Path.Combine(folder, "keys"), Path.Combine(folder, "backup"));
        var first = await Serve(folder, async (api, _) =>
        {
            (await api.Post(Cancel, Body, Key)).Granted();
            return (await api.Get(Subscription)).Granted().Body;
        });

        Directory.Move(keys, backup);
        var second = await Serve(folder, async (api, process) =>
        {
            Assert.That(
                (string?)(await api.Post(Cancel, Body, Key)).Refused(500, "internal_error").Json["detail"],
                Is.EqualTo(KeyRingTests.Detail));
            Assert.That(
                (string?)(await api.Get("/idempotency-keys?key=one")).Refused(500, "internal_error").Json["detail"],
                Is.EqualTo(KeyRingTests.Detail));
            (await api.Post(Cancel, """{ "productOfferingId": "streaming" }""", Key)).Refused(409, "idempotency_key_reused");
            (await api.Post("/customers", """{ "name": "Ada" }""", ("Idempotency-Key", "two"))).Granted(201);
            await process.WaitForOutput("DataProtection:KeysFolder");
            return (await api.Get(Subscription)).Granted().Body;
        });

        foreach (var file in Directory.EnumerateFiles(backup))
            File.Copy(file, Path.Combine(keys, Path.GetFileName(file)));
        var third = await Serve(folder, async (api, _) =>
        {
            Assert.That((await api.Post(Cancel, Body, Key)).Granted().Header("Idempotent-Replayed"), Is.EqualTo("true"));
            Assert.That(
                (await api.Post("/customers", """{ "name": "Ada" }""", ("Idempotency-Key", "two")))
                    .Granted(201).Header("Idempotent-Replayed"),
                Is.EqualTo("true"));
            return (await api.Get(Subscription)).Granted().Body;
        });

        Assert.That((second, third), Is.EqualTo((first, first)), "nothing was done again");
    }

    private static async Task<string> Serve(string folder, Func<ApiClient, ConnectProcess, Task<string>> use)
    {
        var (process, address) = await ConnectProcess.Serve("Development", $"Data Source={Path.Combine(folder, "connect.db")}");
        await using (process)
        {
            using var http = new HttpClient { BaseAddress = address };
            return await use(new ApiClient(http, "ck_test_demo_connect"), process);
        }
    }
}
