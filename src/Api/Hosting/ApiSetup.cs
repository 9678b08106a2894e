using System.Text;
using Connect.Api.Authentication;
using Connect.Api.Binding;
using Connect.Api.Endpoints;
using Connect.Api.Http;
using Connect.Api.OpenApi;
using Connect.Api.Problems;
using Connect.Application;
using Connect.Application.Idempotency;
using Connect.Application.Requests;
using Connect.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging.Console;

namespace Connect.Api.Hosting;

/// <summary>The composition root: registers the services and builds the request pipeline.</summary>
internal static class ApiSetup
{
    public static void AddConnect(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // RFC 9112, 3.2.2: the authority of a target in absolute form replaces the Host header.
            kestrel.AllowHostHeaderOverride = true;

            // Accepts any byte in a header. Our code then refuses invalid values with a problem, not with an empty 400.
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        });
        // The slim builder, which starts faster, has no HTTPS, and does not read which formatter of the console is configured.
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.Configure<ConsoleLoggerOptions>(builder.Configuration.GetSection("Logging:Console"));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<IRequestInfo, HttpRequestInfo>();
        builder.Services.AddApplication().AddInfrastructure(builder.Configuration);
        builder.Services.AddScoped<ResponseRenderer>();
        builder.Services.AddScoped<IResponseRenderer>(provider => provider.GetRequiredService<ResponseRenderer>());
        builder.Services.AddScoped<ProblemWriter>();
        builder.Services.AddScoped<Sender>();

        builder.Services.AddAuthentication(ApiKeyScheme.Name)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyScheme.Name, null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<IAuthorizationHandler, RequiredScopeHandler>();

        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddExceptionHandler<FaultHandler>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        builder.Services.ConfigureHttpJsonOptions(options => ProblemJson.Configure(options.SerializerOptions));
        builder.Services.AddConnectOpenApi();
    }

    public static void UseConnect(this WebApplication app)
    {
        app.UseMiddleware<RequestIds>();
        app.UseMiddleware<CacheControl>();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(StatusProblems.Write);
        app.UseMiddleware<RequestTarget>();
        app.UseRouting();
        app.UseMiddleware<RequestAddress>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimits();

        var routes = app.MapGroup("").WithHead();
        routes.MapHealth();
        routes.MapConnectOpenApi();
        routes.MapProblemPages();

        routes.MapGroup("").AddEndpointFilter<BindingFilter>().MapOperations();
    }
}
