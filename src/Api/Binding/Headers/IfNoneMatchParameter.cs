using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Outcomes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>The ETag of what the caller has already; if it is still current, the response is a 304 without a body.</summary>
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
        "The ETag of what the caller has already; 304 if it is still current.",
        Schemas.Text()));

    /// <summary>Whether the caller has this response already. RFC 9110 compares weakly here.</summary>
    public bool Has(SubscriptionVersion about) => Known.NamesAny || Known.Versions(weak: true).Contains(about.Version);
}
