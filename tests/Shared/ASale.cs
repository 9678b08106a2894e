using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>The sale of a subscription.</summary>
public static class ASale
{
    /// <summary>The customer, who pays.</summary>
    public static readonly CustomerRef Customer = new(AnId.Of(3), "Acme AB");

    /// <summary>The subscriber, who uses it.</summary>
    public static readonly Subscriber Subscriber = new(
        AnId.Of(4),
        "Astrid Berg",
        "astrid@example.com",
        new("Storgatan 1", "Stockholm", "111 22", "SE"),
        ASubscription.Started.Now,
        ASubscription.Started.Now);

    /// <summary>The sale of this plan to that customer and subscriber.</summary>
    public static NewSubscription Of(AnOffering plan) => new(ASubscription.Id, Customer, plan.Build().TermsOfSale, Subscriber);
}
