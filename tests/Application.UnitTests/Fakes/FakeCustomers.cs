using Connect.Application.Customers;
using Connect.Domain.Customers;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Has at most one customer, and records those that were added.</summary>
internal sealed class FakeCustomers(Customer? held = null) : ICustomers
{
    public List<Customer> Added { get; } = [];

    public Task<Customer?> Find(IdOrReferenceId named, CancellationToken cancellationToken) =>
        Task.FromResult(
            held is not null && (named.Id == held.CustomerId || (named.Id is null && named.ReferenceId == held.ReferenceId)) ? held : null);

    public void Add(Customer customer) => Added.Add(customer);
}
