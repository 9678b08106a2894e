using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain;
using Connect.Domain.Customers;
using FluentValidation;

namespace Connect.Application.Customers;

public sealed record CreateCustomer(CreateCustomerRequest Request) : ICommand<CustomerResponse>;

public record CreateCustomerRequest
{
    /// <summary>The name of the person or company.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the customer is a person or a company. The default is CONSUMER.</summary>
    public CustomerType Type { get; init; } = CustomerType.Consumer;

    public string? Email { get; init; }

    public AddressBody? Address { get; init; }

    /// <summary>The client's ID of the customer, unique among the tenant's customers.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }

    internal CustomerDetails ToDetails() => new(Name, Type, Email, Address?.ToAddress(), ReferenceId, Metadata);
}

internal sealed class CreateCustomerValidator : AbstractValidator<CreateCustomer>
{
    public CreateCustomerValidator() => RuleFor(command => command.Request).SetValidator(new CreateCustomerRequestValidator());
}

internal sealed class CreateCustomerHandler(ICustomers customers, ITenantScope tenant, TenantClock clock)
    : IHandler<CreateCustomer, CustomerResponse>
{
    public async Task<Outcome<CustomerResponse>> Handle(CreateCustomer operation, CancellationToken cancellationToken)
    {
        var details = operation.Request.ToDetails();
        if (details.ReferenceId is { } referenceId
            && await customers.Find(IdOrReferenceId.Reference(referenceId), cancellationToken) is not null)
        {
            return ReferenceId.TakenByCustomer(referenceId);
        }

        var customer = Customer.Create(tenant.TenantId, Guid.CreateVersion7(), details, (await clock.Now(cancellationToken)).Now);
        customers.Add(customer);

        return new Reply<CustomerResponse>(CustomerResponse.Of(customer)) { Created = $"/customers/{customer.CustomerId}" };
    }
}
