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
    private static readonly ProblemCode[] Always =
    [
        ValidationFailed.RefusalCode, HttpProblems.Unauthenticated, HttpProblems.ScopeMissing, HttpProblems.RateLimited,
        HttpProblems.InternalError, HttpProblems.Overloaded, HttpProblems.Unavailable,
    ];

    public static IReadOnlyList<ProblemCode> Of(IList<object> metadata)
    {
        var takes = metadata.OfType<ParameterDescription>().Select(parameter => (parameter.In, parameter.Name)).ToHashSet();
        return
        [
            .. metadata.OfType<RefusalDescription>().SelectMany(refusals => refusals.Codes),
            .. takes.Contains((ParameterDescription.Path, SubscriptionIdParameter.Name)) ? WithASubscription : [],
            .. takes.Contains((ParameterDescription.Header, IdempotencyKeyHeader.Name)) ? WithAnIdempotencyKey : [],
            .. takes.Contains((ParameterDescription.Header, HeaderNames.IfMatch)) ? WithIfMatch : [],
            .. metadata.OfType<RequestBody>().Any() ? WithABody : [],
            .. Always,
        ];
    }

    private static ProblemCode[] WithABody => [HttpProblems.MalformedJson, HttpProblems.PayloadTooLarge, HttpProblems.UnsupportedMediaType];

    private static ProblemCode[] WithASubscription => [HttpProblems.SubscriptionIdInvalid, SubscriptionRefusals.SubscriptionNotFound];

    private static ProblemCode[] WithIfMatch => [PreconditionRefusals.PreconditionFailed];

    private static ProblemCode[] WithAnIdempotencyKey =>
    [
        HttpProblems.IdempotencyKeyInvalid, IdempotencyRefusals.KeyReused, IdempotencyRefusals.InProgress, TransactionRefusals.ConcurrencyConflict,
    ];
}
