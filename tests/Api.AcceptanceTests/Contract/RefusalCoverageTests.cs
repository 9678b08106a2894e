using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.Problems;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The document names every code of the catalogue; <see cref="ReturnedCodes"/> checks that the suite gets each.</summary>
internal sealed class RefusalCoverageTests(Engine engine) : AcceptanceTest(engine)
{
    /// <summary>Codes of requests that are for no operation.</summary>
    private static readonly string[] OutsideOperations = ["route_not_found", "method_not_allowed"];

    /// <summary>The codes that any operation can return.</summary>
    private static readonly string[] Anywhere =
        ["validation_failed", "unauthenticated", "scope_missing", "rate_limited", "internal_error", "overloaded", "unavailable"];

    /// <summary>What comes with a parameter, whichever operation takes it.</summary>
    private static readonly Dictionary<string, string[]> WithParameter = new()
    {
        ["subscriptionId"] = ["subscription_id_invalid", "subscription_not_found"],
        ["Idempotency-Key"] = ["idempotency_key_invalid", "idempotency_key_reused", "idempotency_in_progress", "concurrency_conflict"],
        ["If-Match"] = ["precondition_failed"],
    };

    private static readonly string[] WithABody = ["malformed_json", "payload_too_large", "unsupported_media_type"];

    private static string[] Catalogued => [.. ProblemCatalogue.All.Select(entry => entry.Code)];

    [Test]
    public async Task EveryCode_IsDocumentedAtAnOperationOrBelongsToNone()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);

        var described = document.Operations.SelectMany(operation => operation.ProblemCodes).Distinct();

        Assert.That(described.Concat(OutsideOperations), Is.EquivalentTo(Catalogued));
    }

    [Test]
    public async Task EveryOperation_DocumentsTheCodesOfItsParametersAndBody()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);

        var missing = from operation in document.Operations
                      let taken = operation.Parameters.Where(parameter => (string?)parameter["in"] != "query")
                          .Select(parameter => (string)parameter["name"]!)
                      let expected = taken.SelectMany(name => WithParameter.GetValueOrDefault(name, [])).Concat(Anywhere)
                      from code in operation.Json["requestBody"] is null ? expected : expected.Concat(WithABody)
                      where !operation.ProblemCodes.Contains(code)
                      select $"{operation.Id}: {code}";

        Assert.That(missing, Is.Empty);
    }
}
