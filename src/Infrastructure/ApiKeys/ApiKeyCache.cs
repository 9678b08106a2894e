using System.Collections.Concurrent;
using Connect.Domain.ApiKeys;

namespace Connect.Infrastructure.ApiKeys;

/// <summary>
/// Keeps API keys in memory for a short time: every request needs one, and they hardly change. A revoked key is refused on
/// every node at most <see cref="Lifetime"/> later. A key that was not found is asked for again.
/// </summary>
internal sealed class ApiKeyCache(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (ApiKey Key, long ReadAt)> keys = [];

    /// <summary>The key, from memory or as <paramref name="read"/> finds it.</summary>
    public async Task<ApiKey?> Get(string keyId, Func<Task<ApiKey?>> read)
    {
        if (keys.TryGetValue(keyId, out var kept) && time.GetElapsedTime(kept.ReadAt) < Lifetime)
            return kept.Key;

        var readAt = time.GetTimestamp();
        if (await read() is { } key)
        {
            keys[keyId] = (key, readAt);
            return key;
        }

        keys.TryRemove(keyId, out _);
        return null;
    }
}
