using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>What an add-on can be changed to.</summary>
/// <param name="Items">In the order in which the offerings were created.</param>
public sealed record ChangeOptionListResponse(IReadOnlyList<ChangeOptionResponse> Items)
{
    internal static ChangeOptionListResponse Of(IReadOnlyList<AddOnChangeOption> options) =>
        new([.. options.Select(ChangeOptionResponse.Of)]);
}

/// <summary>An offering that an add-on can be changed to.</summary>
/// <param name="ChangeSchedule">The dates on which a change to this offering may take effect.</param>
/// <param name="ChangeScheduleDate">The first date on which the change can take effect, in the tenant's time zone.</param>
public sealed record ChangeOptionResponse(ProductOfferingRefResponse ProductOffering, Schedule ChangeSchedule, DateOnly ChangeScheduleDate)
{
    internal static ChangeOptionResponse Of(AddOnChangeOption option)
    {
        var terms = option.Offering.TermsOfSale;
        return new(ProductOfferingRefResponse.Of(terms), terms.ChangeSchedule, option.EffectiveDate);
    }
}
