using Connect.Application.Validation;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Json;

/// <summary>Takes only bodies that are JSON in UTF-8 and not compressed.</summary>
internal static class MediaTypes
{
    private static readonly string[] Utf8Names = ["utf-8", "\"utf-8\""];

    /// <summary>Null if the body can be read, else the header that is wrong.</summary>
    public static FieldError? Refuse(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            return new(HeaderNames.ContentEncoding, "must be left out: send the body as it is");

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || Utf8Names.Contains(type.Charset.Value, StringComparer.OrdinalIgnoreCase))
                ? null
                : new(HeaderNames.ContentType, "must be application/json, in UTF-8");
    }
}
