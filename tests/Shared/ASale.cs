using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>A subscription about to be sold.</summary>
public static class ASale
{
    /// <summary>Who pays for it.</summary>
    public static readonly CustomerRef Customer = new(AnId.Of(3), "Acme AB");

    /// <summary>Who uses it.</summary>
    public static readonly Subscriber Subscriber = new(
        AnId.Of(4),
        "Astrid Berg",
        "astrid@example.com",
        new("Storgatan 1", "Stockholm", "111 22", "SE"),
        ASubscription.Started.Now,
        ASubscription.Started.Now);

    /// <summary>The sale of this offering to them.</summary>
    public static NewSubscription Of(AnOffering plan) => new(ASubscription.Id, Customer, plan.Build().TermsOfSale, Subscriber);
}
