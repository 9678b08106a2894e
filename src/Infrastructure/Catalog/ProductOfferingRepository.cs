using Connect.Application.Calls;
using Connect.Application.Catalog;
using Connect.Domain.Catalog;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Catalog;

internal sealed class ProductOfferingRepository(ConnectDbContext db, ICall call) : IProductOfferings
{
    public Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken) =>
        db.ProductOfferings.SingleOrDefaultAsync(
            offering => offering.TenantId == call.TenantId && offering.ProductOfferingId == productOfferingId, cancellationToken);

    public void Add(ProductOffering offering) => db.Add(offering);
}
