using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Connect.Api.Http;

/// <summary>HEAD, which RFC 9110 asks of every server as it asks for GET; the server itself leaves out the body.</summary>
internal static class HeadMethod
{
    /// <summary>Lets every endpoint of these that takes GET take HEAD as well, with the same key, scope and parameters.</summary>
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

    /// <summary>Whether the document describes it: HEAD is what GET is, without the body.</summary>
    public static bool IsDescribed(ApiDescription operation) => operation.HttpMethod != HttpMethods.Head;
}
