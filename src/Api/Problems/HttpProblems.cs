namespace Connect.Api.Problems;

/// <summary>The problems that arise before a use case is asked, or beside it.</summary>
internal static class HttpProblems
{
    public static readonly ProblemCode MalformedJson = new("malformed_json", 400, "The body cannot be read as JSON.");
    public static readonly ProblemCode IdempotencyKeyInvalid = new("idempotency_key_invalid", 400, "The Idempotency-Key cannot be taken.");
    public static readonly ProblemCode SubscriptionIdInvalid = new("subscription_id_invalid", 400, "The subscription id is no id.");
    public static readonly ProblemCode Unauthenticated = new("unauthenticated", 401, "A valid API key is needed.");
    public static readonly ProblemCode ScopeMissing = new("scope_missing", 403, "The API key may not do this.");
    public static readonly ProblemCode RouteNotFound = new("route_not_found", 404, "There is nothing at this address.");
    public static readonly ProblemCode MethodNotAllowed = new("method_not_allowed", 405, "This address does not take the method.");
    public static readonly ProblemCode PayloadTooLarge = new("payload_too_large", 413, "The body is too large.");
    public static readonly ProblemCode UnsupportedMediaType = new("unsupported_media_type", 415, "The body must be JSON.");
    public static readonly ProblemCode RateLimited = new("rate_limited", 429, "Too many requests.", Retryable: true);
    public static readonly ProblemCode InternalError = new("internal_error", 500, "Something of ours is broken.");
    public static readonly ProblemCode Overloaded = new("overloaded", 503, "The service is busy.", Retryable: true);
    public static readonly ProblemCode Unavailable = new("unavailable", 503, "The service cannot answer now.", Retryable: true);
}
