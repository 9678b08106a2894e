using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>
/// A write that would not use the key refuses it, because its caller relies on it. A request that writes nothing ignores it.
/// </summary>
internal sealed class IdempotencyKeyElsewhereTests(Engine engine) : AcceptanceTest(engine)
{
    private static readonly (string, string) Key = ("Idempotency-Key", "one");

    [TestCase("one")]
    [TestCase("")]
    public async Task AdvanceClock_WithAKey_IsRefusedAndDoesNotMoveTheClock(string key)
    {
        var response = (await Api.Post("/sandbox/clock", """{ "advanceTo": "2026-03-16T00:00:00Z" }""", ("Idempotency-Key", key)))
            .Refused(400, "validation_failed").At("Idempotency-Key");

        Assert.That(
            (string?)response.Json["errors"]![0]!["detail"],
            Is.EqualTo("must be left out: this operation does not take Idempotency-Key"));
        Assert.That((string?)(await Api.Get("/sandbox/clock", Key)).Granted().Json["now"], Is.EqualTo(Noon15March));
    }

    [Test]
    public async Task EveryWrite_DocumentsTheKeyOrRefusesItOrWritesNothing()
    {
        var paths = (await With(null).Get("/openapi/v1.json")).Granted().Json["paths"]!.AsObject();
        var silent = paths
            .SelectMany(path => path.Value!.AsObject().Select(operation => (Method: operation.Key, Path: path.Key, Json: operation.Value!)))
            .Where(operation => operation.Method != "get"
                && operation.Json["parameters"]?.AsArray().Any(parameter => (string?)parameter!["name"] == "Idempotency-Key") != true)
            .Select(operation => $"{operation.Method} {operation.Path}");

        Assert.That(
            silent,
            Is.EquivalentTo(["post /subscriptions/{subscriptionId}/addons/cancel/preview", "post /sandbox/clock"]),
            "show what the operation does with a key");
    }
}
