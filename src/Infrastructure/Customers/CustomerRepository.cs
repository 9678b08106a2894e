using Connect.Application;
using Connect.Application.Customers;
using Connect.Application.Tenants;
using Connect.Domain.Customers;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Customers;

internal sealed class CustomerRepository(ConnectDbContext db, ITenantScope scope) : ICustomers
{
    public Task<Customer?> Find(IdOrReferenceId named, CancellationToken cancellationToken)
    {
        var ofTenant = db.Customers.Where(customer => customer.TenantId == scope.TenantId);
        return named.Id is { } id
            ? ofTenant.SingleOrDefaultAsync(customer => customer.CustomerId == id, cancellationToken)
            : ofTenant.SingleOrDefaultAsync(customer => customer.ReferenceId == named.ReferenceId, cancellationToken);
    }

    public void Add(Customer customer) => db.Add(customer);
}
