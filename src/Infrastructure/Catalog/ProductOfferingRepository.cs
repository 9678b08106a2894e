using Connect.Application.Catalog;
using Connect.Application.Paging;
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

    public async Task<IReadOnlyList<ProductOffering>> FindAvailable(
        IReadOnlyList<string> productOfferingGroupIds, CancellationToken cancellationToken) => await db.ProductOfferings
        .AsNoTracking()
        .Where(offering => offering.TenantId == scope.TenantId
            && productOfferingGroupIds.Contains(offering.ProductOfferingGroupId)
            && offering.Status == ProductOfferingStatus.Available)
        .OrderBy(offering => EF.Property<long>(offering, CreationNumber.Column))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Numbered<ProductOffering>>> FindNewest(
        ProductOfferingType? type, ProductOfferingStatus? status, long? before, int count, CancellationToken cancellationToken)
    {
        var wanted = db.ProductOfferings.AsNoTracking().Where(offering => offering.TenantId == scope.TenantId).CreatedBefore(before);
        if (type is not null)
            wanted = wanted.Where(offering => offering.Type == type);

        if (status is not null)
            wanted = wanted.Where(offering => offering.Status == status);

        return await wanted
            .OrderByDescending(offering => EF.Property<long>(offering, CreationNumber.Column))
            .Take(count)
            .Select(offering => new Numbered<ProductOffering>(EF.Property<long>(offering, CreationNumber.Column), offering))
            .ToListAsync(cancellationToken);
    }

    public void Add(ProductOffering offering) => db.Add(offering);
}
