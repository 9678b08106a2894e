using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>Sells an add-on to a subscription and cancels it, again and again: two events each time.</summary>
internal sealed record FeedWriter(ApiClient Api, string Subscription, string Offering)
{
    public async Task Write(int rounds)
    {
        foreach (var _ in Enumerable.Range(0, rounds))
        {
            var addOn = await Api.Adds(Subscription, Offering);
            (await Api.Post($"/subscriptions/{Subscription}/addons/cancel", $$"""{ "subscriptionAddonId": "{{addOn}}" }""")).Granted();
        }
    }
}
