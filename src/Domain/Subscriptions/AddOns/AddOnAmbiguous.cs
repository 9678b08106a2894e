using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses to choose between several add-ons of one offering, and lists them.</summary>
/// <param name="SubscriptionAddOnIds">The add-ons that could be meant, oldest first.</param>
public sealed record AddOnAmbiguous(string Detail, IReadOnlyList<Guid> SubscriptionAddOnIds)
    : Refusal(AddOnRefusals.AddOnAmbiguous, Detail);
