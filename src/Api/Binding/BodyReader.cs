namespace Connect.Api.Binding;

/// <summary>Reads a body whole, up to the largest that is taken.</summary>
internal static class BodyReader
{
    public const int MaxBytes = 64 * 1024;

    /// <summary>The bytes, or null where there are too many.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return null;

        var buffer = new byte[MaxBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return read > MaxBytes ? null : buffer.AsMemory(0, read);
    }
}
