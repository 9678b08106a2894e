namespace Connect.Domain.Subscriptions;

public enum PortingDirection
{
    /// <summary>To this operator.</summary>
    Inbound,

    /// <summary>To another operator.</summary>
    Outbound,
}
