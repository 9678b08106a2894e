namespace Connect.Domain.Catalog;

public enum ProductOfferingType
{
    /// <summary>The plan of a subscription.</summary>
    Subscription,

    /// <summary>An extra that a subscription holds in addition to its plan.</summary>
    AddOn,
}
