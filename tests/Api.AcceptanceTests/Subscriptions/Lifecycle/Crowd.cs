using System.Globalization;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>Many subscriptions with cancellations of their add-ons to come, put straight into the database.</summary>
internal static class Crowd
{
    public static readonly DateOnly FirstDay = new(2026, 4, 1);

    /// <summary>The reference id of one of them.</summary>
    public static string ReferenceId(int number) => string.Create(CultureInfo.InvariantCulture, $"crowd-{number}");

    /// <summary>For each number one with an add-on per day that is given for it, counted from the first; gives the ids of all add-ons.</summary>
    public static async Task<IReadOnlyList<string>> In(Func<ConnectDbContext> open, Guid tenantId, int count, Func<int, int[]> days)
    {
        var addOns = new List<string>();
        await using var db = open();
        foreach (var number in Enumerable.Range(0, count))
            db.Add(Ending(tenantId, number, [.. days(number).Select(FirstDay.AddDays)], addOns));

        await db.SaveChangesAsync();
        return addOns;
    }

    /// <summary>Makes one of them unreadable, as a fault of ours would, until it is mended.</summary>
    public static async Task Tear(Func<ConnectDbContext> open, int number)
    {
        var (torn, whole) = ("!{", "{");
        await using var db = open();
        await db.Database.ExecuteSqlAsync($"UPDATE Subscriptions SET Terms = REPLACE(Terms, {whole}, {torn}) WHERE ReferenceId = {ReferenceId(number)}");
    }

    /// <summary>Makes it readable again.</summary>
    public static async Task Mend(Func<ConnectDbContext> open, int number)
    {
        var (torn, whole) = ("!{", "{");
        await using var db = open();
        await db.Database.ExecuteSqlAsync($"UPDATE Subscriptions SET Terms = REPLACE(Terms, {torn}, {whole}) WHERE ReferenceId = {ReferenceId(number)}");
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
