using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses to choose between several add-ons of one offering, and names them.</summary>
/// <param name="Detail">Which offering.</param>
/// <param name="SubscriptionAddOnIds">Those that could be meant, oldest first.</param>
public sealed record AddOnAmbiguous(string Detail, IReadOnlyList<Guid> SubscriptionAddOnIds) : Refusal(AddOnRefusals.AddOnAmbiguous, Detail);
