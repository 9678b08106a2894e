using System.Reflection;
using Connect.Api.Binding;
using Connect.Api.Binding.Query;
using Connect.Api.Descriptions;
using Connect.Application.Idempotency;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Idempotency;

internal sealed record KeyParameter(string Key, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "key";

    public static ValueTask<KeyParameter?> BindAsync(HttpContext context)
    {
        var (key, failure) = QueryReader.Single<string?>(context, Name, absent: null, TryParse, "a key");
        failure ??= key is null ? BindingFailure.Invalid(new FieldError(Name, "is required")) : null;
        return ValueTask.FromResult<KeyParameter?>(new(key ?? "", failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name,
        ParameterDescription.Query,
        "The Idempotency-Key of the request, without quotes.",
        Schemas.Text(min: 1, IdempotentRequest.MaxKeyLength))
    {
        IsRequired = true,
    });

    private static bool TryParse(string text, out string? key)
    {
        key = text;
        return true;
    }
}
