namespace Connect.Domain.Customers;

/// <summary>Who the customer is in law.</summary>
public enum CustomerType
{
    /// <summary>A person.</summary>
    Consumer,

    /// <summary>A company.</summary>
    Business,
}
