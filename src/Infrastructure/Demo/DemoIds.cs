namespace Connect.Infrastructure.Demo;

/// <summary>The fixed IDs of the demo data; README lists them.</summary>
internal static class DemoIds
{
    public static readonly Guid Tenant = Guid.Parse("0198c0de-0000-7000-8000-000000000000");

    public static readonly Guid Customer = Guid.Parse("0198c0de-0000-7000-8000-000000000c01");

    /// <summary>The subscription with this number: 1 in use, 2 not started, 3 blocked, 4 paused, 5 cancelled, 6 ending.</summary>
    public static Guid Subscription(int number) => Guid.Parse($"0198c0de-0000-7000-8000-{number:x12}");

    /// <summary>The add-on with this number on the subscription with this number.</summary>
    public static Guid AddOn(int subscription, int number) => Guid.Parse($"0198c0de-0000-7000-8000-00000a{subscription:x3}{number:x3}");

    public static Guid Subscriber(int subscription) => Guid.Parse($"0198c0de-0000-7000-8000-00000b{subscription:x6}");
}
