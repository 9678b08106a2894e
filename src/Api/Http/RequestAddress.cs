using Connect.Api.Authentication;
using Connect.Application;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Connect.Api.Http;

/// <summary>
/// Gives the path of an operation its one spelling, once it is routed: literals as the route has them, UUIDs in lower
/// case. What acts, what is fingerprinted, what is audited and what an outcome is looked up by is this path (ADR 0008).
/// </summary>
internal sealed class RequestAddress(RequestDelegate next)
{
    // What a parameter of these names takes as one of two names; every other is taken letter by letter.
    private static readonly HashSet<string> IdsOrReferenceIds = ["subscriptionId", "customerId"];

    public Task Invoke(HttpContext http)
    {
        if (http.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<RequiredScope>() is not null)
            http.Request.Path = Of(endpoint.RoutePattern, http.Request.RouteValues);

        return next(http);
    }

    private static PathString Of(RoutePattern pattern, RouteValueDictionary values) =>
        new("/" + string.Join('/', pattern.PathSegments.Select(segment => segment.Parts.Single() switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => Segment(parameter.Name, RequestTarget.TextOf(values[parameter.Name])),
            var part => throw new InvalidOperationException($"An operation's route has no {part.PartKind} parts."),
        })));

    private static string Segment(string parameter, string text) => RequestTarget.Escape(
        IdsOrReferenceIds.Contains(parameter) && IdOrReferenceId.TryParse(text, out var named) ? named.ToString() : text);
}
