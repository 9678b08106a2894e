using Connect.Application.ApiKeys;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.ApiKeys;

internal sealed class ApiKeyRepository(ConnectDbContext db, ApiKeyCache cache) : IApiKeys
{
    public Task<ApiKey?> Find(string keyId, CancellationToken cancellationToken) => cache.Get(
        keyId, () => db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(key => key.KeyId == keyId, cancellationToken));
}
