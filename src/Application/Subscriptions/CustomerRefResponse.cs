namespace Connect.Application.Subscriptions;

/// <summary>The customer of a subscription.</summary>
/// <param name="Name">The name of the customer when the subscription was created.</param>
public sealed record CustomerRefResponse(Guid CustomerId, string Name);
