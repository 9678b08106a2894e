using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Shared;

/// <summary>A cancel of an add-on of a generated subscription, some minutes after the start of its day.</summary>
public sealed record CancelCase(GeneratedSubscription Given, CancellationRequest Request, int Minutes)
{
    /// <summary>The time of the request.</summary>
    public TenantTime Now => Given.At(Minutes);

    /// <summary>A new subscription, each time.</summary>
    public Subscription Build() => Given.Build();
}
