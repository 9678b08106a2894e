using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Events;
using Connect.Domain.ApiKeys;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework.Internal;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The client of this suite really looks at what it gets.</summary>
internal sealed class ApiClientTests(Engine engine) : AcceptanceTest(engine)
{
    private readonly Engine engine = engine;

    [Test]
    public async Task Response_ThatTheDocumentDoesNotAllow_FailsTheTestThatReceivedIt()
    {
        using var strange = Server.Beside(
            engine, host => host.ConfigureTestServices(services => services.AddSingleton<IEventFeed>(new FeedWithoutTypes())));
        var caller = new ApiClient(strange.CreateClient(), await CreateKey(TenantId, [Scopes.EventsRead]));

        using (new TestExecutionContext.IsolatedContext())
        {
            Assert.That(
                () => caller.Get("/events"),
                Throws.TypeOf<AssertionException>().With.Message.Contains("/items/0/type: is missing"));
        }
    }

    private sealed class FeedWithoutTypes : IEventFeed
    {
        public Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken) =>
            Task.FromResult(new EventListResponse(
                [new(Guid.CreateVersion7(), null!, DateTimeOffset.UnixEpoch, 1, "somebody", 1, new("{}"))], 1));

        public Task<bool> WaitForEvent(long after, TimeSpan timeout, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}
