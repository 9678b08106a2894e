using System.Diagnostics;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>What callers get while the one writer of a SQLite file does not let go.</summary>
internal sealed class BusyTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Customer = """{ "name": "Ada" }""";
    private static readonly (string, string) Key = ("Idempotency-Key", "one");

    [Test]
    public async Task Write_WhileAnotherHoldsTheTurn_IsRefusedOnceItsPatienceEnds()
    {
        using (var turn = await WriteTurn())
        {
            Assume.That(turn, Is.Not.Null, "on SQL Server everybody has a turn");
            var first = Api.Post("/customers", Customer, Key);
            var started = Stopwatch.StartNew();
            var second = (await Api.Post("/customers", Customer, Key)).Refused(409, "idempotency_in_progress");

            Assert.That(started.Elapsed, Is.EqualTo(TimeSpan.FromSeconds(5)).Within(TimeSpan.FromSeconds(2)));
            Assert.That(((bool)second.Json["retryable"]!, second.Header("Retry-After")), Is.EqualTo((true, "1")));

            var answer = (await first).Refused(503, "overloaded");
            Assert.That(((bool)answer.Json["retryable"]!, answer.Header("Retry-After")), Is.EqualTo((true, "1")));
        }

        Assert.That((await Api.Post("/customers", Customer, Key)).Granted(201).Header("Idempotent-Replayed"), Is.Null);
    }

    [Test]
    public async Task Read_WhileAnotherHoldsTheTurn_IsAnswered()
    {
        using var turn = await WriteTurn();

        (await Api.Get("/events")).Granted();
    }

    private async Task<IDisposable?> WriteTurn() => await (await RunningServer()).Services.GetRequiredService<WriteTurns>().Take(CancellationToken.None);
}
