using System.Globalization;

namespace Connect.Shared;

/// <summary>Ids that are easy to recognise in a failure message.</summary>
public static class AnId
{
    /// <summary>The id of the n-th add-on that <see cref="ASubscription"/> sells.</summary>
    public static Guid OfAddOn(int number) => Of(1000 + number);

    /// <summary>The id that ends in this number.</summary>
    public static Guid Of(int number) => Guid.Parse($"00000000-0000-7000-8000-{number.ToString("d12", CultureInfo.InvariantCulture)}");
}
