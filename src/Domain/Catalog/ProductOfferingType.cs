namespace Connect.Domain.Catalog;

/// <summary>What a product offering is sold as.</summary>
public enum ProductOfferingType
{
    /// <summary>The plan of a subscription.</summary>
    Subscription,

    /// <summary>An extra that a subscription holds beside its plan.</summary>
    AddOn,
}
