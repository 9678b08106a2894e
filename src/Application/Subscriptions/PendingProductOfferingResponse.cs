using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>A scheduled change to another offering.</summary>
/// <param name="Product">The offering after the change.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
public sealed record PendingProductOfferingResponse(ProductOfferingRefResponse Product, DateOnly ScheduledOn);

internal sealed class PendingProductOfferingResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<PendingProductOffering, PendingProductOfferingResponse>()
        .Map(response => response.Product, pending => pending.Terms);
}
