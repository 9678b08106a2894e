namespace Connect.Api.Problems;

/// <summary>The problems that do not come from a use case.</summary>
internal static class HttpProblems
{
    public static readonly HttpProblem MalformedJson = new("malformed_json", 400, "The body is not valid JSON.");
    public static readonly HttpProblem SubscriptionIdInvalid = new("subscription_id_invalid", 400, "The subscription ID is not valid.");
    public static readonly HttpProblem Unauthenticated = new("unauthenticated", 401, "The request needs a valid API key.");
    public static readonly HttpProblem ScopeMissing = new("scope_missing", 403, "The API key does not have the required scope.");
    public static readonly HttpProblem RouteNotFound = new("route_not_found", 404, "The path does not exist.");
    public static readonly HttpProblem MethodNotAllowed = new("method_not_allowed", 405, "The path does not support this method.");
    public static readonly HttpProblem PayloadTooLarge = new("payload_too_large", 413, "The body is too large.");
    public static readonly HttpProblem UnsupportedMediaType = new("unsupported_media_type", 415, "The body must be JSON.");
    public static readonly HttpProblem RateLimited = new("rate_limited", 429, "Too many requests.", IsRetryable: true);
    public static readonly HttpProblem InternalError = new("internal_error", 500, "Internal server error.");
    public static readonly HttpProblem Overloaded = new("overloaded", 503, "The service is busy.", IsRetryable: true);
    public static readonly HttpProblem Unavailable = new("unavailable", 503, "The service is not available.", IsRetryable: true);
}
