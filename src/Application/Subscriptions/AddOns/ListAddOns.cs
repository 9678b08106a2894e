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
    : IQuery<AddOnListResponse>
{
    private static readonly AddOnStatus[] Live = [AddOnStatus.Pending, AddOnStatus.Active];

    /// <summary>The add-ons that can be wanted. One that has ended by now may have been live at another instant.</summary>
    internal AddOnLoad Load => AsOf is null && !Wanted.Except(Live).Any() ? AddOnLoad.Live : AddOnLoad.All;

    private IReadOnlyList<AddOnStatus> Wanted => Statuses.Count > 0 ? Statuses : Live;

    /// <summary>Whether an add-on has one of the statuses that are asked for.</summary>
    internal bool Wants(SubscriptionAddOnResponse addOn) => Wanted.Contains(addOn.Status);
}

internal sealed class ListAddOnsValidator : AbstractValidator<ListAddOns>
{
    public ListAddOnsValidator() => RuleFor(query => query.AsOf).Instant();
}

internal sealed class ListAddOnsHandler(ISubscriptionQueries queries, TenantClock clock) : IHandler<ListAddOns, AddOnListResponse>
{
    public async Task<Outcome<AddOnListResponse>> Handle(ListAddOns operation, CancellationToken cancellationToken)
    {
        var now = (await clock.Now(cancellationToken)).Now;
        if (await queries.Find(operation.Subscription, operation.Load, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var (about, addOns) = await queries.ReadAddOnsAt(stored, operation.AsOf ?? now, now, cancellationToken);
        return new Reply<AddOnListResponse>(new([.. addOns.Where(operation.Wants)])) { About = about };
    }
}
