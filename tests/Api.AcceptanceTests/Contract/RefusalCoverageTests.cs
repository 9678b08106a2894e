using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.Idempotency;
using Connect.Api.Problems;
using Connect.Application.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Application.Transactions;
using Connect.Application.Validation;
using Connect.Domain.Subscriptions;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The document names every code of the catalogue; <see cref="ReturnedCodes"/> checks that the suite gets each.</summary>
internal sealed class RefusalCoverageTests(Engine engine) : AcceptanceTest(engine)
{
    /// <summary>Codes of requests that are for no operation.</summary>
    private static readonly string[] OutsideOperations = [HttpProblems.RouteNotFound.Code, HttpProblems.MethodNotAllowed.Code];

    /// <summary>The codes that any operation can return.</summary>
    private static readonly string[] Anywhere =
    [
        ValidationRefusals.ValidationFailed.Value, HttpProblems.Unauthenticated.Code, HttpProblems.ScopeMissing.Code,
        HttpProblems.RateLimited.Code, HttpProblems.InternalError.Code, HttpProblems.Overloaded.Code, HttpProblems.Unavailable.Code,
    ];

    /// <summary>What comes with a parameter, whichever operation takes it.</summary>
    private static readonly Dictionary<string, string[]> WithParameter = new()
    {
        ["subscriptionId"] = [HttpProblems.SubscriptionIdInvalid.Code, SubscriptionRefusals.SubscriptionNotFound.Value],
        ["Idempotency-Key"] =
        [
            IdempotencyKeyHeader.Invalid.Code, IdempotencyRefusals.KeyReused.Value, IdempotencyRefusals.InProgress.Value,
            TransactionRefusals.ConcurrencyConflict.Value,
        ],
        ["If-Match"] = [PreconditionRefusals.PreconditionFailed.Value],
    };

    private static readonly string[] WithABody =
        [HttpProblems.MalformedJson.Code, HttpProblems.PayloadTooLarge.Code, HttpProblems.UnsupportedMediaType.Code];

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
