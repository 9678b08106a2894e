using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Wire;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;

namespace Connect.Api.Binding.Query;

internal sealed record AsOfParameter(DateTimeOffset? Instant, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "asOf";

    public static ValueTask<AsOfParameter?> BindAsync(HttpContext context)
    {
        var (instant, failure) = QueryReader.Single<DateTimeOffset?>(
            context, Name, absent: null, TryParse, "an instant with its offset, like 2024-03-01T12:00:00Z; in a query + is written %2B");
        return ValueTask.FromResult<AsOfParameter?>(new(instant, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name,
        ParameterDescription.Query,
        "The add-ons as they were at a past instant, or as they will be at a future one, with pending changes applied. "
            + "If it is left out, the add-ons as they are now.",
        new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" }));

    private static bool TryParse(string text, out DateTimeOffset? instant)
    {
        var isInstant = InstantText.TryParse(text, out var parsed);
        instant = parsed;
        return isInstant;
    }
}
