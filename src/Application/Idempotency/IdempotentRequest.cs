namespace Connect.Application.Idempotency;

/// <summary>Identifies a request that must take effect only once.</summary>
/// <param name="Key">The Idempotency-Key, 1 to 256 printable ASCII characters, without quotes.</param>
/// <param name="Fingerprint">SHA-256 over method, path, query and canonical JSON body (ADR 0008).</param>
/// <param name="Scope">The scope that the operation requires; reading its outcome requires it too.</param>
/// <param name="Method">The HTTP method, shown with the outcome.</param>
/// <param name="Path">The path without its query, shown with the outcome.</param>
public sealed record IdempotentRequest(string Key, byte[] Fingerprint, string Scope, string Method, string Path)
{
    /// <summary>In characters.</summary>
    public const int MaxKeyLength = 256;

    public static bool IsKey(string text) => text.Length is >= 1 and <= MaxKeyLength && text.All(letter => letter is >= ' ' and <= '~');
}
