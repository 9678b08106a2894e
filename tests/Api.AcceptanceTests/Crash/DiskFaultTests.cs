using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>After a write that failed, nobody knows what is on the disk. The server must not go on as if nothing had happened.</summary>
[Platform("Linux")]
internal sealed class DiskFaultTests
{
    private const int BlocksOfAFile = 2_048;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    [Test]
    public async Task Commit_IfTheDiskFails_StopsTheServerAndKeepsWhatWasGranted()
    {
        using var timeout = new CancellationTokenSource(Timeout);
        var database = await CrashDatabase.Create(timeout.Token);
        await using var process = ConnectProcess.StartWithSmallFiles(database.ConnectionString, BlocksOfAFile);

        var granted = await CreateCustomersUntilOneFails(await process.Address(), database.ApiKey, timeout.Token);

        Assert.That(await process.Exited(Timeout), Is.EqualTo(1));
        Assert.That(process.Output, Does.Contain("The disk failed during a commit."));
        await using var next = Node.Start(database);
        await next.Listening;
        Assert.That(granted, Is.Not.Empty);
        foreach (var (number, body) in granted)
        {
            var again = await Create(next.Api, number);
            Assert.That((again.Header("Idempotent-Replayed"), again.Body), Is.EqualTo(("true", body)));
        }
    }

    private static async Task<IReadOnlyList<(int Number, string Body)>> CreateCustomersUntilOneFails(
        Uri address, string key, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = address };
        await Contract.ResponseChecker.Of(http);
        var (api, granted) = (new ApiClient(http, key), new List<(int, string)>());
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var response = await Create(api, granted.Count);
            if (response.Status != 201)
            {
                response.Refused(503, "unavailable");
                return granted;
            }

            granted.Add((granted.Count, response.Body));
        }
    }

    private static Task<ApiResponse> Create(ApiClient api, int number) =>
        api.Post("/customers", $$"""{ "name": "Customer {{number}}" }""", ("Idempotency-Key", $"customer-{number}"));
}
