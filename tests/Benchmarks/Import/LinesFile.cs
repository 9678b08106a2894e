using System.Text.Json;

namespace Connect.Benchmarks.Import;

/// <summary>A file to import, as an export writes it: offerings, and a customer before every fifth subscription with two add-ons.</summary>
internal static class LinesFile
{
    private const string Created = "2025-11-01T08:00:00.000Z";
    private static readonly object Price =
        new { currency = "SEK", priceType = "RECURRING", netPrice = 99, billingCycle = new { period = "MONTHLY", interval = 1 } };

    private static readonly object Plans =
        new { productOfferingGroupId = "mobile-plans", name = "Mobile plans", category = "SUBSCRIPTION_CELL" };

    private static readonly object Extras = new { productOfferingGroupId = "mobile-extras", name = "Mobile extras" };
    private static readonly string[] AddOns = ["data-10gb", "streaming"];

    public static async Task Write(string path, int lines)
    {
        await using var file = new StreamWriter(path);
        foreach (var line in All().Take(lines))
            await file.WriteLineAsync(JsonSerializer.Serialize(line));
    }

    private static IEnumerable<object> All()
    {
        yield return new { productOffering = Offering("mobile-m", "SUBSCRIPTION", Plans) };
        foreach (var addOn in AddOns)
            yield return new { productOffering = Offering(addOn, "ADDON", Extras) };

        for (var number = 0; ; number++)
        {
            if (number % 5 == 0)
                yield return new { customer = Customer(number) };

            yield return new { subscription = Subscription(number) };
        }
    }

    private static object Offering(string id, string type, object group) => new
    {
        productOfferingId = id,
        createdAt = Created,
        updatedAt = Created,
        name = $"The {id}",
        type,
        status = "AVAILABLE",
        price = Price,
        group,
        addonCategories = Array.Empty<string>(),
        cancelSchedule = "INSTANT",
        changeSchedule = "INSTANT",
    };

    private static object Customer(int number) => new
    {
        customerId = Id("7003", number),
        createdAt = Created,
        name = $"Customer {number}",
        type = "CONSUMER",
        email = $"customer{number}@example.com",
        referenceId = $"crm-{number}",
        metadata = new { },
    };

    private static object Subscription(int number) => new
    {
        subscriptionId = Id("7000", number),
        referenceId = $"line-{number}",
        status = "ACTIVATED",
        customerId = Id("7003", number - (number % 5)),
        productOfferingId = "mobile-m",
        terms = Terms("Mobile M", Plans),
        subscriber = new
        {
            subscriberId = Id("7004", number),
            createdAt = Created,
            updatedAt = Created,
            name = $"Subscriber {number}",
            email = $"subscriber{number}@example.com",
        },
        type = "CELL",
        msisdn = $"+467{number:d8}",
        display = $"+467{number:d8}",
        sim = new { esim = false, iccid = $"8946{number:d15}" },
        activatedAt = Created,
        createdAt = Created,
        updatedAt = Created,
        metadata = new { source = "web" },
        addons = AddOns.Select((addOn, index) => AddOn((2 * number) + index, addOn, ends: index == 1)),
    };

    private static object AddOn(int number, string offering, bool ends)
    {
        var (id, terms) = (Id("7001", number), Terms($"The {offering}", Extras));
        return ends
            ? new
            {
                subscriptionAddonId = id,
                productOfferingId = offering,
                terms,
                status = "ACTIVE",
                pendingStatus = new { status = "CANCELLED", scheduledAt = "2190-03-01", rule = "REQUESTED", reason = "No longer needed" },
                activatedAt = Created,
                createdAt = Created,
                updatedAt = Created,
                metadata = new { },
            }
            : new
            {
                subscriptionAddonId = id,
                productOfferingId = offering,
                terms,
                status = "ACTIVE",
                activatedAt = Created,
                createdAt = Created,
                updatedAt = Created,
                metadata = new { },
            };
    }

    private static object Terms(string name, object group) =>
        new { name, price = Price, group, cancelSchedule = "INSTANT", changeSchedule = "INSTANT" };

    private static string Id(string kind, int number) => $"0198c0de-0000-{kind}-8000-{number:d12}";
}
