using System.Globalization;
using System.Reflection;
using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding;

/// <summary>The ETag that the decision was made on.</summary>
internal sealed record IfMatchParameter(IfMatch? Value, BindingFailure? Failure) : IBound, IEndpointParameterMetadataProvider
{
    public static ValueTask<IfMatchParameter?> BindAsync(HttpContext context) => ValueTask.FromResult<IfMatchParameter?>(Read(context.Request.Headers.IfMatch));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        HeaderNames.IfMatch, ParameterDescription.Header, "The ETag that the decision was made on; 412 where the subscription has changed since.", Schemas.Text()));

    private static IfMatchParameter Read(StringValues values)
    {
        if (values.Count == 0)
            return new(null, null);

        if (!EntityTagHeaderValue.TryParseStrictList([.. values.OfType<string>()], out var tags) || (tags.Count > 1 && tags.Contains(EntityTagHeaderValue.Any)))
            return new(null, BindingFailure.Invalid(new FieldError(HeaderNames.IfMatch, "must be an ETag with its quotes, a list of them, or *")));

        // A weak tag or one that we never gave matches nothing.
        return new(
            tags.Contains(EntityTagHeaderValue.Any)
                ? new IfMatch(Versions: null)
                : new([.. tags.Where(tag => !tag.IsWeak).Select(VersionOf)]) { HasWeakTag = tags.Any(tag => tag.IsWeak) },
            null);
    }

    private static long VersionOf(EntityTagHeaderValue tag) =>
        long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
