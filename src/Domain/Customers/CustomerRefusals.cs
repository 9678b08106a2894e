using Connect.Domain.Refusals;

namespace Connect.Domain.Customers;

/// <summary>Why a customer is refused.</summary>
public static class CustomerRefusals
{
    /// <summary>The tenant has no such customer.</summary>
    public static readonly RefusalCode CustomerNotFound =
        new("customer_not_found", RefusalKind.NotFound, "There is no such customer.");

    /// <summary>Refuses a customer that the tenant does not have.</summary>
    public static Refusal NotFound() => CustomerNotFound.Because("The tenant has no customer with that ID.");
}
