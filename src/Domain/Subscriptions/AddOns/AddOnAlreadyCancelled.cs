using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses a second cancellation, and says when the first one took effect.</summary>
/// <param name="CancelledAt">The instant at which the add-on ended, in UTC.</param>
public sealed record AddOnAlreadyCancelled(string Detail, DateTimeOffset CancelledAt)
    : Refusal(AddOnRefusals.AddOnAlreadyCancelled, Detail);
