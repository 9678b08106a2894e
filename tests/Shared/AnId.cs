using System.Globalization;

namespace Connect.Shared;

/// <summary>Ids that a reader of a failed test recognises.</summary>
public static class AnId
{
    /// <summary>The id of the n-th add-on that <see cref="ASubscription"/> sells.</summary>
    public static Guid OfAddOn(int number) => Of(1000 + number);

    /// <summary>An id that shows this number.</summary>
    public static Guid Of(int number) => Guid.Parse($"00000000-0000-7000-8000-{number.ToString("d12", CultureInfo.InvariantCulture)}");
}
