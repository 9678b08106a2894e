using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>The API keys of the database, read once.</summary>
internal sealed class ApiKeyCache
{
    private readonly Dictionary<string, Entry> keys = [];

    public ApiKeyCache(SqliteConnection connection)
    {
        using var command = new SqliteCommand(
            """SELECT "KeyId", "TenantId", "SecretHash", "Scopes" FROM "ApiKeys" WHERE "RevokedAt" IS NULL AND "ExpiresAt" IS NULL""",
            connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var scopes = JsonSerializer.Deserialize<string[]>(reader.GetString(3))!;
            keys.Add(reader.GetString(0), new(reader.GetGuid(1), reader.GetString(0), reader.GetFieldValue<byte[]>(2), scopes));
        }
    }

    /// <summary>Whose key a request has; null if it is not valid or lacks the scope.</summary>
    public Entry? Find(HttpContext http, string scope) =>
        http.Request.Headers["X-Api-Key"] is [{ } text]
        && text.Split('_') is ["ck", "live", var id, var secret]
        && keys.TryGetValue(id, out var entry)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), entry.SecretHash)
        && entry.Scopes.Contains(scope)
            ? entry
            : null;

    internal sealed record Entry(Guid TenantId, string KeyId, byte[] SecretHash, string[] Scopes);
}
