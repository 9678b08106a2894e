using System.Text.Json;
using Connect.Api.Http;
using Connect.Api.Problems;
using Connect.Application.Outcomes;
using Connect.Application.Wire;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Endpoints;

/// <summary>Liveness: the process runs. Readiness: the database can be queried.</summary>
internal static class HealthEndpoints
{
    private static readonly HttpMethodMetadata GetOnly = new([HttpMethods.Get]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write })
            .WithMetadata(GetOnly);
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).WithMetadata(GetOnly);
    }

    private static Task Write(HttpContext http, HealthReport report) => ResponseTo(http, report).ExecuteAsync(http);

    private static ResponseResult ResponseTo(HttpContext http, HealthReport report) => report.Status == HealthStatus.Unhealthy
        ? http.RequestServices.GetRequiredService<ProblemWriter>().Respond(HttpProblems.Unavailable, "The database cannot be reached.")
        : new(new(
            OutcomeCode.Ok,
            StatusCodes.Status200OK,
            ResponseRenderer.ContentType,
            JsonSerializer.SerializeToUtf8Bytes(BodyOf(report), WireJson.Options)));

    private static object BodyOf(HealthReport report) =>
        new { status = report.Status.ToString().ToUpperInvariant(), detail = DetailOf(report) };

    private static string? DetailOf(HealthReport report) =>
        report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(text => text is not null);
}
