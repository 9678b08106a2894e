namespace Connect.Application.Subscriptions;

/// <summary>The customer of a subscription.</summary>
/// <param name="CustomerId">Its ID.</param>
/// <param name="Name">Its name when the subscription was created.</param>
public sealed record CustomerRefResponse(Guid CustomerId, string Name);
