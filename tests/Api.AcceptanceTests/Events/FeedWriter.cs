using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>Sells an add-on to a subscription and cancels it, again and again: two events each time.</summary>
internal sealed record FeedWriter(ApiClient Api, string Subscription, string Offering)
{
    public async Task Write(int rounds)
    {
        foreach (var _ in Enumerable.Range(0, rounds))
        {
            var addOn = (await Send("addons", $$"""{ "productOfferingId": "{{Offering}}" }""")).Granted(201).Json["subscriptionAddonId"];
            (await Send("addons/cancel", $$"""{ "subscriptionAddonId": "{{addOn}}" }""")).Granted();
        }
    }

    // As a front end does: while the database is busy with another process's writes, it sends the same again when it is told to.
    private async Task<ApiResponse> Send(string operation, string body)
    {
        var key = Guid.NewGuid().ToString();
        while (true)
        {
            var response = await Api.Post($"/subscriptions/{Subscription}/{operation}", body, ("Idempotency-Key", key));
            if (response.Header("X-Should-Retry") != "true")
                return response;

            await Task.Delay(TimeSpan.FromSeconds(int.Parse(response.Header("Retry-After")!, CultureInfo.InvariantCulture)));
        }
    }
}
