using System.Collections.Concurrent;
using System.Text.Json;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Reads JSON that many rows have in common, such as the terms of one offering: each text is parsed once. The values must not be
/// changeable, because all rows with the text share one.
/// </summary>
internal static class SharedJson<T>
{
    // Of all tenants together. Beyond it, the cache starts again: it only saves time.
    private const int MaxKept = 1_000;
    private static readonly ConcurrentDictionary<string, T> Kept = new(StringComparer.Ordinal);

    public static T Read(string text)
    {
        if (Kept.TryGetValue(text, out var kept))
            return kept;

        if (Kept.Count >= MaxKept)
            Kept.Clear();

        return Kept[text] = JsonSerializer.Deserialize<T>(text, StorageJson.Options)!;
    }
}
