using Connect.Domain.Customers;

namespace Connect.Application.Customers;

public interface ICustomers
{
    /// <summary>Finds a customer; null if the tenant does not have it.</summary>
    Task<Customer?> Find(IdOrReferenceId named, CancellationToken cancellationToken);

    /// <summary>Adds a customer when the transaction commits.</summary>
    void Add(Customer customer);
}
