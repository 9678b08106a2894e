using Connect.Application.Answers;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Answers with a subscription and its version.</summary>
public static class SubscriptionReply
{
    /// <summary>The subscription as it stands now.</summary>
    public static Reply<SubscriptionAnswer> ToReply(this Subscription subscription, bool withAddOns = false) =>
        new(subscription.ToAnswer(withAddOns)) { About = AnswerMap.VersionOf(subscription) };
}
