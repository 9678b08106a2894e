using Connect.Application.ApiKeys;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.ApiKeys;

internal sealed class ApiKeyRepository(ConnectDbContext db) : IApiKeys
{
    public Task<ApiKey?> Find(string keyId, CancellationToken cancellationToken) =>
        db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(key => key.KeyId == keyId, cancellationToken);
}
