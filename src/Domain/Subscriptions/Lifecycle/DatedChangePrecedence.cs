namespace Connect.Domain.Subscriptions;

/// <summary>The order in which changes that are due at the same instant take effect.</summary>
internal enum DatedChangePrecedence
{
    SubscriptionStart,

    /// <summary>Before the end of the subscription, so that the add-on keeps its own reason to end.</summary>
    AddOnEnd,

    /// <summary>Ends all live add-ons too, so that none of them starts or changes on that day.</summary>
    SubscriptionEnd,

    SubscriptionMsisdn,

    /// <summary>Before the start of an add-on, which must fit the new offering.</summary>
    SubscriptionProductOffering,

    /// <summary>Before the start of an add-on, which then starts under its new terms.</summary>
    AddOnProductOffering,

    AddOnStart,
}
