using Connect.Domain.Customers;

namespace Connect.Application.Customers;

/// <summary>The tenant's customers.</summary>
public interface ICustomers
{
    /// <summary>Finds a customer, or null where this tenant has no such one.</summary>
    Task<Customer?> Find(IdOrReferenceId named, CancellationToken cancellationToken);

    /// <summary>Creates one with the transaction.</summary>
    void Add(Customer customer);
}
