using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <summary>An offering that an add-on can be changed to, as decided by <see cref="AddOnChangePolicy"/>.</summary>
/// <param name="EffectiveDate">The first local date on which the change can take effect.</param>
public sealed record AddOnChangeOption(ProductOffering Offering, DateOnly EffectiveDate);
