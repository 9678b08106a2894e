using Connect.Application.Catalog;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Lists the offerings that an add-on can be changed to, as <see cref="AddOnChangePolicy"/> decides.</summary>
/// <param name="CurrentProductOfferingId">The offering of the add-on; one live add-on of the subscription must have it.</param>
public sealed record ListChangeOptions(IdOrReferenceId Subscription, string CurrentProductOfferingId) : IQuery<ChangeOptionListResponse>;

internal sealed class ListChangeOptionsHandler(ISubscriptionQueries queries, IProductOfferings offerings, TenantClock clock)
    : IHandler<ListChangeOptions, ChangeOptionListResponse>
{
    public async Task<Outcome<ChangeOptionListResponse>> Handle(ListChangeOptions operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var addOn = new AddOnSelector(operation.CurrentProductOfferingId, null);
        if (await queries.Find(operation.Subscription, AddOnLoad.LiveAnd(addOn), cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        var inGroups = await offerings.FindAvailable(
            [.. subscription.AddOns.Where(addOn.Names).Select(it => it.Terms.Group.ProductOfferingGroupId).Distinct()], cancellationToken);
        return AddOnChangePolicy.Options(subscription, addOn, inGroups, time).About(subscription, ChangeOptionListResponse.Of);
    }
}
