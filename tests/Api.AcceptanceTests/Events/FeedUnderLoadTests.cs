using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>A client that reads the feed during writes gets every event exactly once.</summary>
internal sealed class FeedUnderLoadTests(Engine engine) : AcceptanceTest(engine)
{
    private const int Writers = 4;

    [Test]
    public async Task Feed_ReadDuringWrites_HasEachEventOnce()
    {
        await Api.Offers("data");
        var writers = new List<FeedWriter>();
        foreach (var _ in Enumerable.Range(0, Writers))
            writers.Add(new(Api, await Api.Subscribes(), "data"));

        await FeedUnderLoad.IsSeenOnce(FeedUnderLoad.Readers(Api), writers, Database);
    }
}
