namespace Connect.Api.Binding.Json;

/// <summary>Reads a whole body, up to <see cref="MaxBytes"/>.</summary>
internal static class BodyReader
{
    public const int MaxBytes = 64 * 1024;

    /// <summary>The bytes, or null if there are too many.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return null;

        var buffer = new byte[(request.ContentLength ?? MaxBytes) + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);

        // Not written with ?:, which would convert null to an empty body.
        if (read > MaxBytes)
            return null;

        return buffer.AsMemory(0, read);
    }
}
