using System.Globalization;
using Connect.Application.Validation;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>The entity tags of If-Match or If-None-Match, and the versions that they name.</summary>
/// <param name="Tags">Null if the header was left out.</param>
internal sealed record EntityTags(IList<EntityTagHeaderValue>? Tags)
{
    public bool NamesAny => Tags?.Contains(EntityTagHeaderValue.Any) == true;

    public static (EntityTags Tags, BindingFailure? Failure) Read(StringValues values, string header)
    {
        if (values.Count == 0)
            return (new(Tags: null), null);

        return EntityTagHeaderValue.TryParseStrictList([.. values.OfType<string>()], out var tags)
            && (tags.Count == 1 || !tags.Contains(EntityTagHeaderValue.Any))
            ? (new(tags), null)
            : (new(Tags: null), BindingFailure.Invalid(new FieldError(header, "must be an ETag with its quotes, a list of them, or *")));
    }

    /// <summary>
    /// The versions that the tags name. For a tag that this service never sent, it is 0, which is not the version of any subscription.
    /// </summary>
    public IEnumerable<long> Versions(bool weak) => (Tags ?? []).Where(tag => weak || !tag.IsWeak).Select(VersionOf);

    private static long VersionOf(EntityTagHeaderValue tag)
    {
        var text = tag.Tag.AsSpan().Trim('"');
        return !text.StartsWith("0") && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }
}
