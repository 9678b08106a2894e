using Connect.Domain.Customers;

namespace Connect.Application.Customers;

public interface ICustomers
{
    /// <summary>Finds a customer; null if the tenant does not have it.</summary>
    Task<Customer?> Find(IdOrReferenceId named, CancellationToken cancellationToken);

    /// <summary>Creates one with the transaction.</summary>
    void Add(Customer customer);
}
