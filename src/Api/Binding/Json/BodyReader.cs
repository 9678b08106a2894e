namespace Connect.Api.Binding.Json;

/// <summary>Reads a body whole, up to the largest that is taken.</summary>
internal static class BodyReader
{
    public const int MaxBytes = 64 * 1024;

    /// <summary>The bytes, or null if there are too many.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return null;

        var buffer = new byte[MaxBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);

        // Not with ?:, where null would become an empty body.
        if (read > MaxBytes)
            return null;

        return buffer.AsMemory(0, read);
    }
}
