namespace Connect.Domain.Customers;

/// <summary>The customer as a subscription remembers it.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Name">Its name when the subscription was created.</param>
public sealed record CustomerRef(Guid CustomerId, string Name);
