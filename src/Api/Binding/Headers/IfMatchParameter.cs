using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Subscriptions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>If-Match: the versions on which the caller based the request.</summary>
internal sealed record IfMatchParameter(IfMatch? Value, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    public static ValueTask<IfMatchParameter?> BindAsync(HttpContext context)
    {
        var (tags, failure) = EntityTags.Read(context.Request.Headers.IfMatch, HeaderNames.IfMatch);
        return ValueTask.FromResult<IfMatchParameter?>(new(tags.Tags is null ? null : ToIfMatch(tags), failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ParameterDescription(
            HeaderNames.IfMatch,
            ParameterDescription.Header,
            "The ETag on which the request is based; 412 if the subscription has changed since.",
            Schemas.Text()));
        builder.Metadata.Add(RefusalDescription.Of(PreconditionRefusals.PreconditionFailed));
    }

    // A weak tag matches nothing, and neither does a tag that this service never sent.
    private static IfMatch ToIfMatch(EntityTags tags) =>
        tags.NamesAny ? new(Versions: null) : new([.. tags.Versions(weak: false)]) { HasWeakTag = tags.Tags!.Any(tag => tag.IsWeak) };
}
