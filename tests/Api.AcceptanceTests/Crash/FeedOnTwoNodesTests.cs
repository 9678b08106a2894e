using Connect.Api.AcceptanceTests.Events;
using Connect.Shared;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>A client that reads the feed at one process during writes at both gets every event exactly once.</summary>
internal sealed class FeedOnTwoNodesTests
{
    private const int WritersEach = 2;

    [Test]
    public async Task Feed_ReadAtOneNodeWhileBothWrite_HasEachEventOnce()
    {
        var database = await CrashDatabase.Create(CancellationToken.None);
        await using var fleet = await Fleet.Start(database, 2);
        var clients = new[] { fleet.At(0).Api, fleet.At(1).Api };
        var writers = clients
            .SelectMany(api => Enumerable.Repeat(api, WritersEach))
            .Zip(database.Subscriptions, (api, subscription) => new FeedWriter(api, $"{subscription.SubscriptionId}", AnOffering.Data))
            .ToList();

        await FeedUnderLoad.IsSeenOnce(FeedUnderLoad.Readers(clients), writers, database.Open);
    }
}
