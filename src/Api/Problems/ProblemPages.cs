using Connect.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Connect.Api.Problems;

/// <summary>The pages to which the <c>type</c> of a problem links: one for each code, and one that lists all codes.</summary>
internal static class ProblemPages
{
    public const string Path = "/problems";

    public static string AddressOf(string code) => $"{Path}/{code}";

    public static void MapProblemPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(Path).ExcludeFromDescription().WithMetadata(CachePolicy.OneHour);
        pages.MapGet("", () => Html(ProblemHtml.Index(ProblemCatalogue.All)));
        pages.MapGet("/{code}", (string code) => PageOf(code));
    }

    // Without a body, so that the response becomes the problem that any unknown path gets.
    private static IResult PageOf(string code) =>
        ProblemCatalogue.Find(code) is { } entry ? Html(ProblemHtml.Page(entry)) : TypedResults.NotFound();

    private static ContentHttpResult Html(string page) => TypedResults.Content(page, "text/html; charset=utf-8");
}
