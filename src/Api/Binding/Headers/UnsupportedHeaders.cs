using Connect.Api.Descriptions;
using Connect.Api.Idempotency;
using Connect.Application.Validation;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>Refuses a precondition and an idempotency key that an endpoint does not use, because its sender relies on them.</summary>
internal static class UnsupportedHeaders
{
    public static IEnumerable<BindingFailure> In(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            return [];

        var metadata = http.GetEndpoint()!.Metadata;
        var taken = metadata.GetOrderedMetadata<ParameterDescription>()
            .Where(parameter => parameter.In == ParameterDescription.Header)
            .Select(parameter => parameter.Name);

        // A request that writes nothing can be repeated without a key.
        string[] reliedOn = metadata.GetMetadata<ReadDescription>() is null
            ? [HeaderNames.IfMatch, IdempotencyKeyHeader.Name]
            : [HeaderNames.IfMatch];
        return reliedOn.Except(taken).Where(http.Request.Headers.ContainsKey).Select(header =>
            BindingFailure.Invalid(new FieldError(header, $"must be left out: this operation does not take {header}")));
    }
}
