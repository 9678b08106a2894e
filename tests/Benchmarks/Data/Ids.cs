using System.Globalization;

namespace Connect.Benchmarks.Data;

/// <summary>The ids of the seeded rows, by their number: 0, 1, 2, …</summary>
internal static class Ids
{
    public static readonly Guid Tenant = Guid.Parse("0198c0de-0000-7002-8000-000000000001");

    public static Guid Subscription(int number) => Of("7000", number);

    public static Guid AddOn(int number) => Of("7001", number);

    private static Guid Of(string kind, int number) =>
        Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0198c0de-0000-{kind}-8000-{number:d12}"));
}
