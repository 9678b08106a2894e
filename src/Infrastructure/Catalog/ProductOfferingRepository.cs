using Connect.Application.Catalog;
using Connect.Application.Tenants;
using Connect.Domain.Catalog;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Catalog;

internal sealed class ProductOfferingRepository(ConnectDbContext db, ITenantScope scope) : IProductOfferings
{
    public async Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken)
    {
        var found = await db.ProductOfferings.SingleOrDefaultAsync(
            offering => offering.TenantId == scope.TenantId && offering.ProductOfferingId == productOfferingId, cancellationToken);

        // SQL Server ignores trailing spaces when it compares text.
        return found?.ProductOfferingId == productOfferingId ? found : null;
    }

    public void Add(ProductOffering offering) => db.Add(offering);
}
