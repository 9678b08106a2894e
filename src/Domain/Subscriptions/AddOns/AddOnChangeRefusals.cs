using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refusals of changing an add-on to another offering.</summary>
public static class AddOnChangeRefusals
{
    public static readonly RefusalCode ChangeToSameOffering =
        new("change_to_same_offering", RefusalKind.Conflict, "The add-on already has this offering.");

    public static Refusal ToSameOffering(string productOfferingId) => ChangeToSameOffering.Because(
        $"The add-on already has the offering '{productOfferingId}', and no change of it is scheduled.");

    /// <summary>The end of the add-on is scheduled, so a change would be lost.</summary>
    public static readonly RefusalCode CancellationScheduled =
        new("cancellation_scheduled", RefusalKind.Conflict, "The add-on's cancellation is scheduled.");

    public static Refusal EndsOn(Guid subscriptionAddOnId, DateOnly date) => CancellationScheduled.Because(
        $"The add-on {subscriptionAddOnId} ends on {date:yyyy-MM-dd}; undo its cancellation first.");
}
