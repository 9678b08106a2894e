using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Lists the add-ons of a subscription.</summary>
/// <param name="Statuses">The statuses to include; if empty, those of live add-ons.</param>
/// <param name="AsOf">
/// Shows the add-ons at this instant: in the past from the events, in the future with scheduled changes applied. Null: now.
/// </param>
public sealed record ListAddOns(IdOrReferenceId Subscription, IReadOnlyList<AddOnStatus> Statuses, DateTimeOffset? AsOf = null)
    : IQuery<AddOnListResponse>;

internal sealed class ListAddOnsValidator : AbstractValidator<ListAddOns>
{
    public ListAddOnsValidator() => RuleFor(query => query.AsOf).Instant();
}

internal sealed class ListAddOnsHandler(ISubscriptionQueries queries, TenantClock clock) : IHandler<ListAddOns, AddOnListResponse>
{
    private static readonly AddOnStatus[] Live = [AddOnStatus.Pending, AddOnStatus.Active];
    private static readonly AddOnStatus[] Ended = [AddOnStatus.Cancelled, AddOnStatus.Expired];

    public async Task<Outcome<AddOnListResponse>> Handle(ListAddOns operation, CancellationToken cancellationToken)
    {
        var statuses = (operation.Statuses.Count > 0 ? operation.Statuses : Live).ToHashSet();
        var now = (await clock.Now(cancellationToken)).Now;
        var at = operation.AsOf ?? now;

        // An add-on that has ended may have been live at that instant.
        var load = operation.AsOf is not null || statuses.Overlaps(Ended) ? AddOnLoad.All : AddOnLoad.Live;
        if (await queries.Find(operation.Subscription, load, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var past = at < now ? await AddOnsAt(stored.At(at), at, cancellationToken) : null;
        var about = stored.At(now).AsVersion();
        var addOns = past ?? await AddOnsAt(stored.At(at), at, cancellationToken);
        return new Reply<AddOnListResponse>(new([.. addOns.Where(addOn => statuses.Contains(addOn.Status))])) { About = about };
    }

    private async Task<IReadOnlyList<SubscriptionAddOnResponse>> AddOnsAt(
        Subscription subscription, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var addOns = subscription.AddOns.OrderBy(addOn => addOn.Number);
        if (addOns.All(addOn => addOn.UpdatedAt <= at))
            return [.. addOns.Select(SubscriptionAddOnResponse.Of)];

        var earlier = await queries.ReadAddOnsFromEvents(subscription.SubscriptionId, at, cancellationToken);
        return [.. addOns
            .Select(addOn => addOn.UpdatedAt <= at
                ? SubscriptionAddOnResponse.Of(addOn)
                : earlier.GetValueOrDefault(addOn.SubscriptionAddOnId)?.ToResponse(SubscriptionAddOnResponse.Of(addOn)))
            .OfType<SubscriptionAddOnResponse>()];
    }
}
