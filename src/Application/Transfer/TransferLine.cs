namespace Connect.Application.Transfer;

/// <summary>One line of an import or export: exactly one of its members is set.</summary>
public sealed record TransferLine
{
    public CustomerLine? Customer { get; init; }

    public ProductOfferingLine? ProductOffering { get; init; }

    public SubscriptionLine? Subscription { get; init; }
}
