namespace Connect.Application.Idempotency;

/// <summary>A request that is to have its effect once.</summary>
/// <param name="Key">The Idempotency-Key, 1 to 256 printable ASCII characters, without quotes.</param>
/// <param name="Fingerprint">SHA-256 over method, address, query and canonical JSON body (ADR 0008).</param>
/// <param name="Scope">The scope that the operation needs, and the look-up of its outcome too.</param>
/// <param name="Method">The method of the request, for the look-up of its outcome.</param>
/// <param name="Path">The address of the request, for the look-up of its outcome.</param>
public sealed record IdempotentRequest(string Key, byte[] Fingerprint, string Scope, string Method, string Path)
{
    /// <summary>The longest key.</summary>
    public const int MaxKeyLength = 256;

    /// <summary>Whether a text can be a key.</summary>
    public static bool IsKey(string text) => text.Length is >= 1 and <= MaxKeyLength && text.All(letter => letter is >= ' ' and <= '~');
}
