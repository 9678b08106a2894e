using Connect.Api.Problems;
using Connect.Application.Idempotency;

namespace Connect.Api.Idempotency;

/// <summary>The Idempotency-Key: bare, or a quoted string as in draft-ietf-httpapi-idempotency-key-header.</summary>
internal static class IdempotencyKeyHeader
{
    public const string Name = "Idempotency-Key";

    public static readonly HttpProblem Invalid = new("idempotency_key_invalid", 400, "The Idempotency-Key is not valid.");

    /// <summary>The rule for the header, as the end of a sentence that begins with its name.</summary>
    public static readonly string Form =
        $"must be 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters, bare or as a quoted string, and be sent once";

    /// <summary>The key without its quotes, or null if it is not valid.</summary>
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
