using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// What the clients want, in an order of the seed's choice: cancels, sales of add-ons and new customers; rivals, who
/// want the same under another key; and what is refused. Every third is sent twice.
/// </summary>
internal static class Workload
{
    private const int CustomerCount = 60, AddedEach = 2, RivalEvery = 5, TwiceEvery = 3;

    public static IReadOnlyList<KeyedOperation> On(CrashDatabase database, Random random)
    {
        KeyedOperation[] all =
        [
            .. database.Subscriptions.SelectMany(CrashDatabase.AddOnsToCancel).SelectMany(CancelOne),
            .. database.Subscriptions.SelectMany(Add),
            .. database.Subscriptions.Where((_, index) => index % RivalEvery == 0).SelectMany(CancelInVain),
            .. Enumerable.Range(1, CustomerCount).SelectMany(Create),
        ];
        random.Shuffle(all);
        return [.. all.Select((operation, index) => operation with { IsSentTwice = index % TwiceEvery == 0 })];
    }

    private static IEnumerable<KeyedOperation> CancelOne(AddOn addOn, int index) => index % RivalEvery == 0
        ?
        [
            Cancel("first", addOn, KeyedOperation.Ok, "addon_already_cancelled"),
            Cancel("rival", addOn, KeyedOperation.Ok, "addon_already_cancelled"),
        ]
        : [Cancel("only", addOn, KeyedOperation.Ok)];

    private static KeyedOperation Cancel(string name, AddOn addOn, params string[] outcomes) => Cancel(
        $"{name}-{addOn.SubscriptionAddOnId}",
        addOn.SubscriptionId,
        $$"""{ "subscriptionAddonId": "{{addOn.SubscriptionAddOnId}}" }""",
        outcomes);

    private static IEnumerable<KeyedOperation> CancelInVain(Subscription subscription)
    {
        var (id, kept) = (subscription.SubscriptionId, CrashDatabase.AddOnToKeep(subscription).SubscriptionAddOnId);
        yield return Cancel(
            $"past-{kept}", id, $$"""{ "subscriptionAddonId": "{{kept}}", "scheduledAt": "2001-01-01" }""", "scheduled_date_in_past");
        yield return Cancel($"unknown-{id}", id, """{ "productOfferingId": "unknown" }""", "addon_not_found");
    }

    private static IEnumerable<KeyedOperation> Add(Subscription subscription) => Enumerable.Range(1, AddedEach)
        .Select(number => new KeyedOperation(
            $"add-{number}-{subscription.SubscriptionId}",
            nameof(AddAddOn),
            $"/subscriptions/{subscription.SubscriptionId}/addons",
            $$"""{ "productOfferingId": "{{AnOffering.Data}}" }""",
            KeyedOperation.Ok));

    private static IEnumerable<KeyedOperation> Create(int number) => number % RivalEvery == 0
        ?
        [
            Create("first", number, KeyedOperation.Ok, "reference_id_taken"),
            Create("rival", number, KeyedOperation.Ok, "reference_id_taken"),
        ]
        : [Create("only", number, KeyedOperation.Ok)];

    private static KeyedOperation Create(string name, int number, params string[] outcomes) => new(
        $"{name}-customer-{number}",
        nameof(CreateCustomer),
        "/customers",
        $$"""{ "name": "Ada", "referenceId": "crm-{{number}}" }""",
        outcomes);

    private static KeyedOperation Cancel(string key, Guid subscription, string body, params string[] outcomes) =>
        new(key, nameof(CancelAddOn), $"/subscriptions/{subscription}/addons/cancel", body, outcomes);
}
