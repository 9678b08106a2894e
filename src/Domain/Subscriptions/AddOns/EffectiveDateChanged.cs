using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses a cancellation that would take effect on another date than the caller expects, and says which.</summary>
/// <param name="EffectiveDate">The local date on which it would take effect now.</param>
public sealed record EffectiveDateChanged(string Detail, DateOnly EffectiveDate) : Refusal(AddOnRefusals.EffectiveDateChanged, Detail);
