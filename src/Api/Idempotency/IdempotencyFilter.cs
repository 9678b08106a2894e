using Connect.Api.Authentication;
using Connect.Api.Binding.Json;
using Connect.Api.Problems;
using Connect.Application.Idempotency;

namespace Connect.Api.Idempotency;

/// <summary>Reads the Idempotency-Key and the fingerprint of a request before its command is sent.</summary>
internal sealed class IdempotencyFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue(IdempotencyKeyHeader.Name, out var values))
            return await next(context);

        if (values is not [{ } text] || IdempotencyKeyHeader.Parse(text) is not { } key)
        {
            return http.RequestServices.GetRequiredService<ProblemWriter>().Respond(
                IdempotencyKeyHeader.Invalid,
                $"The header {IdempotencyKeyHeader.Name} {IdempotencyKeyHeader.Form}.",
                [new(IdempotencyKeyHeader.Name, IdempotencyKeyHeader.Form)]);
        }

        var scope = http.GetEndpoint()!.Metadata.GetRequiredMetadata<RequiredScope>().Scope;
        http.Features.Set(new IdempotentRequest(
            key,
            Fingerprint.Of(http.Request, http.Features.Get<JsonText>()),
            scope,
            http.Request.Method,
            http.Request.Path.ToUriComponent()));
        return await next(context);
    }
}
