using Connect.Application.Validation;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Json;

/// <summary>Accepts only uncompressed JSON bodies in UTF-8.</summary>
internal static class MediaTypes
{
    public const string Expected = "Send the body as application/json, in UTF-8 and uncompressed.";
    private static readonly string[] Utf8Names = ["utf-8", "\"utf-8\""];

    /// <summary>Returns null if the headers are valid, otherwise the error of one header.</summary>
    public static FieldError? Refuse(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            return new(HeaderNames.ContentEncoding, "must be left out: send the body uncompressed");

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || Utf8Names.Contains(type.Charset.Value, StringComparer.OrdinalIgnoreCase))
                ? null
                : new(HeaderNames.ContentType, "must be application/json, in UTF-8");
    }
}
