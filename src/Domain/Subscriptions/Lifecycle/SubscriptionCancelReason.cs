namespace Connect.Domain.Subscriptions;

/// <summary>Why a customer leaves, for the operator's statistics.</summary>
public enum SubscriptionCancelReason
{
    BetterDealPrice,

    NotHappyMissingFunctions,

    NotHappyCoverageSla,

    NotHappyComplexAdmin,

    NotHappySupportEngagement,

    Fraud,

    FraudAttempt,

    TestOrMarketing,

    NoNeed,

    WrongOrder,

    /// <summary>The comment says why.</summary>
    Other,
}
