using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses to cancel twice, and says when the first one took effect.</summary>
/// <param name="Detail">Which add-on.</param>
/// <param name="CancelledAt">When it ended, in UTC.</param>
public sealed record AddOnAlreadyCancelled(string Detail, DateTimeOffset CancelledAt) : Refusal(AddOnRefusals.AddOnAlreadyCancelled, Detail);
