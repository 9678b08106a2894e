using System.Globalization;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>Many subscriptions with scheduled cancellations of their add-ons, written straight to the database.</summary>
internal static class ManySubscriptions
{
    public static readonly DateOnly FirstDay = new(2026, 4, 1);

    /// <summary>The reference id of the subscription with this number.</summary>
    public static string ReferenceId(int number) => string.Create(CultureInfo.InvariantCulture, $"many-{number}");

    /// <summary>
    /// Adds a subscription for each number from 0, with one add-on that ends on each of the given days (0 is <see cref="FirstDay"/>).
    /// Returns the ids of all add-ons.
    /// </summary>
    public static async Task<IReadOnlyList<string>> AddTo(Func<ConnectDbContext> open, Guid tenantId, int count, Func<int, int[]> days)
    {
        var addOns = new List<string>();
        await using var db = open();
        foreach (var number in Enumerable.Range(0, count))
            db.Add(Ending(tenantId, number, [.. days(number).Select(FirstDay.AddDays)], addOns));

        await db.SaveChangesAsync();
        return addOns;
    }

    /// <summary>Makes the row of one subscription unreadable, until it is repaired.</summary>
    public static async Task Corrupt(Func<ConnectDbContext> open, int number)
    {
        var (corrupt, valid) = ("!{", "{");
        await using var db = open();
        await db.Database.ExecuteSqlAsync(
            $"UPDATE Subscriptions SET Terms = REPLACE(Terms, {valid}, {corrupt}) WHERE ReferenceId = {ReferenceId(number)}");
    }

    /// <summary>Makes the row readable again.</summary>
    public static async Task Repair(Func<ConnectDbContext> open, int number)
    {
        var (corrupt, valid) = ("!{", "{");
        await using var db = open();
        await db.Database.ExecuteSqlAsync(
            $"UPDATE Subscriptions SET Terms = REPLACE(Terms, {corrupt}, {valid}) WHERE ReferenceId = {ReferenceId(number)}");
    }

    private static Subscription Ending(Guid tenantId, int number, DateOnly[] days, List<string> addOns)
    {
        var sale = ASale.Of(AnOffering.Plan()) with
        {
            SubscriptionId = Guid.CreateVersion7(),
            ReferenceId = ReferenceId(number),
            Customer = ASale.Customer with { },
        };
        var subscription = Subscription.Create(tenantId, sale, ASubscription.Started).Value;
        foreach (var day in days)
        {
            var addOn = Guid.CreateVersion7();
            _ = subscription.AddAddOn(addOn, AnOffering.AddOn().Build(), null, null, ASubscription.Started).Value;
            _ = subscription.CancelAddOn(new(new(null, addOn), day), ASubscription.Started).Value;
            addOns.Add(addOn.ToString());
        }

        return subscription;
    }
}
