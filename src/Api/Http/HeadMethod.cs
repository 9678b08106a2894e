using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Connect.Api.Http;

/// <summary>HEAD, which RFC 9110 requires of every server, like GET. Kestrel leaves out the body.</summary>
internal static class HeadMethod
{
    /// <summary>Makes every GET endpoint of the group take HEAD too, with the same key, scope and parameters.</summary>
    public static RouteGroupBuilder WithHead(this RouteGroupBuilder routes)
    {
        ((IEndpointConventionBuilder)routes).Finally(endpoint =>
        {
            foreach (var (place, taken) in endpoint.Metadata.Index().ToList())
            {
                if (taken is HttpMethodMetadata { HttpMethods: var methods } && methods.Contains(HttpMethods.Get))
                    endpoint.Metadata[place] = new HttpMethodMetadata([.. methods.Union([HttpMethods.Head])]);
            }
        });
        return routes;
    }

    /// <summary>Whether the document describes an operation. It leaves out HEAD, which is GET without the body.</summary>
    public static bool IsDescribed(ApiDescription operation) => operation.HttpMethod != HttpMethods.Head;
}
