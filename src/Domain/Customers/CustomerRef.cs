namespace Connect.Domain.Customers;

/// <summary>The customer of a subscription.</summary>
/// <param name="Name">The name of the customer when the subscription was created.</param>
public sealed record CustomerRef(Guid CustomerId, string Name);
