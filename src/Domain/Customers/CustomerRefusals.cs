using Connect.Domain.Refusals;

namespace Connect.Domain.Customers;

public static class CustomerRefusals
{
    /// <summary>The tenant has no such customer; another tenant may have it.</summary>
    public static readonly RefusalCode CustomerNotFound =
        new("customer_not_found", RefusalKind.NotFound, "The customer does not exist.");

    public static Refusal NotFound() => CustomerNotFound.Because("The tenant does not have a customer with that ID.");
}
