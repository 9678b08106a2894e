using Connect.Domain.Refusals;

namespace Connect.Application.Subscriptions;

/// <summary>Refusals of commands whose caller has read an older version.</summary>
public static class PreconditionRefusals
{
    public static readonly RefusalCode PreconditionFailed =
        new("precondition_failed", RefusalKind.Precondition, "The subscription has changed since you read it.");

    /// <summary>Refuses to change a version that the caller has not read.</summary>
    public static Refusal ChangedSince(long version) =>
        PreconditionFailed.Because(
            $"If-Match names another version; the subscription's ETag is now \"{version}\". Read it again before you change it.");

    /// <summary>Refuses a weak tag, which never matches.</summary>
    public static Refusal WeakTag(long version) =>
        PreconditionFailed.Because(
            $"If-Match names a weak tag, which never matches: send the ETag without W/. The subscription's ETag is now \"{version}\".");
}
