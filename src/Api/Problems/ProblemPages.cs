using Microsoft.AspNetCore.Http.HttpResults;

namespace Connect.Api.Problems;

/// <summary>Where the <c>type</c> of a problem leads: a page for each code, and one with all of them.</summary>
internal static class ProblemPages
{
    public const string Path = "/problems";

    public static string AddressOf(string code) => $"{Path}/{code}";

    public static void MapProblemPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpResponse response) => Html(ProblemHtml.Index(ProblemCatalogue.All), response)).ExcludeFromDescription();
        routes.MapGet(AddressOf("{code}"), (string code, HttpResponse response) => PageOf(code, response)).ExcludeFromDescription();
    }

    // Without a body, so that the answer becomes the problem that any unknown path gets.
    private static IResult PageOf(string code, HttpResponse response) =>
        ProblemCatalogue.Find(code) is { } entry ? Html(ProblemHtml.Page(entry), response) : TypedResults.NotFound();

    private static ContentHttpResult Html(string page, HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Content(page, "text/html; charset=utf-8");
    }
}
