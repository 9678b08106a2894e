using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Connect.Api.Http;

/// <summary>
/// Sets the path to its canonical spelling after routing: literals as in the route, UUIDs in lower case.
/// The operation, the fingerprint, the audit log and the idempotency records all use this path (ADR 0008).
/// </summary>
internal sealed class RequestAddress(RequestDelegate next)
{
    public Task Invoke(HttpContext http)
    {
        if (http.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<RequiredScope>() is not null)
            http.Request.Path = Of(endpoint, http.Request.RouteValues);

        return next(http);
    }

    private static PathString Of(RouteEndpoint endpoint, RouteValueDictionary values) =>
        new("/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment.Parts.Single() switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => RequestTarget.Escape(
                Spell(endpoint, parameter.Name, RequestTarget.TextOf(values[parameter.Name]))),
            var part => throw new InvalidOperationException($"The route of an operation must not have {part.PartKind} parts."),
        })));

    // The type of the parameter declares how it spells a value.
    private static string Spell(RouteEndpoint endpoint, string name, string value) => endpoint.Metadata
        .GetOrderedMetadata<ParameterDescription>()
        .Single(parameter => parameter.In == ParameterDescription.Path && parameter.Name == name)
        .Spell(value);
}
