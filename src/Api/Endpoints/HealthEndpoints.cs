using Connect.Api.Http;
using Connect.Api.Problems;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Endpoints;

/// <summary>Whether the process runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private static readonly HttpMethodMetadata GetOnly = new([HttpMethods.Get]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).WithMetadata(GetOnly);
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).WithMetadata(GetOnly);
    }

    private static Task Write(HttpContext http, HealthReport report) => report.Status == HealthStatus.Unhealthy
        ? new AnswerResult(http.RequestServices.GetRequiredService<ProblemWriter>().Write(HttpProblems.Unavailable, "The database cannot be reached.")).ExecuteAsync(http)
        : http.Response.WriteAsJsonAsync(new { status = report.Status.ToString().ToUpperInvariant(), detail = DetailOf(report) }, http.RequestAborted);

    private static string? DetailOf(HealthReport report) => report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(text => text is not null);
}
