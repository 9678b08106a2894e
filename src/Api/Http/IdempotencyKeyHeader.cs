using Connect.Application.Idempotency;

namespace Connect.Api.Http;

/// <summary>The Idempotency-Key: bare, or a quoted string as in draft-ietf-httpapi-idempotency-key-header.</summary>
internal static class IdempotencyKeyHeader
{
    public const string Name = "Idempotency-Key";

    /// <summary>The key without its quotes, or null where it is no key.</summary>
    public static string? Parse(string text)
    {
        var key = text.StartsWith('"') ? Unquote(text) : text;
        return key is not null && IdempotentRequest.IsKey(key) ? key : null;
    }

    // RFC 9651, strings: only the quote and the backslash may be escaped, and must be.
    private static string? Unquote(string text)
    {
        if (text.Length < 2 || text[^1] != '"')
            return null;

        var key = new System.Text.StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '"' || (text[i] == '\\' && (++i == text.Length - 1 || text[i] is not ('"' or '\\'))))
                return null;

            key.Append(text[i]);
        }

        return key.ToString();
    }
}
