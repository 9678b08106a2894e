using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses a cancellation on another date than the caller expects, and says on which it would take effect.</summary>
/// <param name="Detail">Both dates.</param>
/// <param name="EffectiveDate">The date on which it would take effect now.</param>
public sealed record EffectiveDateChanged(string Detail, DateOnly EffectiveDate) : Refusal(AddOnRefusals.EffectiveDateChanged, Detail);
