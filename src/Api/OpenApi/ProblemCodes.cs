using Connect.Api.Binding;
using Connect.Api.Endpoints;
using Connect.Api.Idempotency;
using Connect.Api.Problems;
using Connect.Application.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Application.Transactions;
using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.OpenApi;

/// <summary>Every code that an operation can answer: its use case's own, and those that come with what it takes.</summary>
internal static class ProblemCodes
{
    private static readonly string[] Always =
    [
        ValidationFailed.RefusalCode.Value, HttpProblems.Unauthenticated.Code, HttpProblems.ScopeMissing.Code, HttpProblems.RateLimited.Code,
        HttpProblems.InternalError.Code, HttpProblems.Overloaded.Code, HttpProblems.Unavailable.Code,
    ];

    public static IReadOnlyList<string> Of(IList<object> metadata)
    {
        var takes = metadata.OfType<ParameterDescription>().Select(parameter => (parameter.In, parameter.Name)).ToHashSet();
        return
        [
            .. metadata.OfType<RefusalDescription>().SelectMany(refusals => refusals.Codes).Select(code => code.Value),
            .. takes.Contains((ParameterDescription.Path, SubscriptionIdParameter.Name)) ? WithASubscription : [],
            .. takes.Contains((ParameterDescription.Header, IdempotencyKeyHeader.Name)) ? WithAnIdempotencyKey : [],
            .. takes.Contains((ParameterDescription.Header, HeaderNames.IfMatch)) ? WithIfMatch : [],
            .. metadata.OfType<RequestBody>().Any() ? WithABody : [],
            .. Always,
        ];
    }

    private static string[] WithABody => [HttpProblems.MalformedJson.Code, HttpProblems.PayloadTooLarge.Code, HttpProblems.UnsupportedMediaType.Code];

    private static string[] WithASubscription => [HttpProblems.SubscriptionIdInvalid.Code, SubscriptionRefusals.SubscriptionNotFound.Value];

    private static string[] WithIfMatch => [PreconditionRefusals.PreconditionFailed.Value];

    private static string[] WithAnIdempotencyKey =>
    [
        HttpProblems.IdempotencyKeyInvalid.Code, IdempotencyRefusals.KeyReused.Value, IdempotencyRefusals.InProgress.Value, TransactionRefusals.ConcurrencyConflict.Value,
    ];
}
