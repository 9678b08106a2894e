namespace Connect.Domain.Customers;

/// <summary>Whether the customer is a person or a company.</summary>
public enum CustomerType
{
    Consumer,

    Business,
}
