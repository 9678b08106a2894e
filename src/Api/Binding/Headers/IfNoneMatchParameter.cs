using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Outcomes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>
/// If-None-Match: the version that the caller already has. If it is still current, the response is a 304 without a body.
/// </summary>
internal sealed record IfNoneMatchParameter(EntityTags Known, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    public static ValueTask<IfNoneMatchParameter?> BindAsync(HttpContext context)
    {
        var (tags, failure) = EntityTags.Read(context.Request.Headers.IfNoneMatch, HeaderNames.IfNoneMatch);
        return ValueTask.FromResult<IfNoneMatchParameter?>(new(tags, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        HeaderNames.IfNoneMatch,
        ParameterDescription.Header,
        "The ETag of the version that the caller already has; 304 if it is still current.",
        Schemas.Text()));

    /// <summary>Whether the caller already has this version. RFC 9110 requires a weak comparison here.</summary>
    public bool Has(SubscriptionVersion about) => Known.NamesAny || Known.Versions(weak: true).Contains(about.Version);
}
