namespace Connect.Application.Subscriptions;

/// <summary>Which way a number is ported.</summary>
public enum PortingDirection
{
    /// <summary>To this operator.</summary>
    Inbound,

    /// <summary>To another operator.</summary>
    Outbound,
}
