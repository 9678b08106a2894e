using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Shared;

/// <summary>A cancel of one of its add-ons, some minutes after the day began.</summary>
public sealed record CancelCase(Holder Holder, CancellationRequest Request, int Minutes)
{
    /// <summary>When it is asked.</summary>
    public TenantTime Now => Holder.At(Minutes);

    /// <summary>A fresh subscription, each time.</summary>
    public Subscription Build() => Holder.Build();
}
