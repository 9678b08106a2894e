using System.Threading.RateLimiting;
using Connect.Api.Authentication;
using Connect.Api.Problems;
using Connect.Infrastructure;

namespace Connect.Api.Http;

/// <summary>Limits how many requests an API key may send per second and in one burst. The default is no limit.</summary>
internal static class RateLimits
{
    private const string Setting = "RateLimit:RequestsPerSecond";

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var requests = Read(configuration[Setting]);
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                http.User.Identity is Caller caller
                    ? RateLimitPartition.GetTokenBucketLimiter(
                        caller.KeyId,
                        _ => new() { TokenLimit = requests, TokensPerPeriod = requests, ReplenishmentPeriod = TimeSpan.FromSeconds(1) })
                    : RateLimitPartition.GetNoLimiter(""));
            options.OnRejected = async (context, _) => await Refuse(context.HttpContext, requests);
        });
    }

    /// <summary>Applies the limit, if there is one.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        if (Read(app.Configuration[Setting]) > 0)
            app.UseRateLimiter();
    }

    private static int Read(string? setting)
    {
        if (string.IsNullOrEmpty(setting))
            return 0;

        return int.TryParse(setting, out var requests) && requests >= 0
            ? requests
            : throw new SettingsException($"{Setting} is '{setting}'; it must be a whole number, 0 for no limit.");
    }

    private static Task Refuse(HttpContext http, int requests) => http.RequestServices
        .GetRequiredService<ProblemWriter>()
        .Respond(HttpProblems.RateLimited, $"An API key may send {requests} requests per second.")
        .ExecuteAsync(http);
}
