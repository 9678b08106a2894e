using System.Security.Claims;
using System.Text.Encodings.Web;
using Connect.Api.Problems;
using Connect.Application.ApiKeys;
using Connect.Application.Tenants;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Demo;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Connect.Api.Authentication;

/// <summary>Finds out who calls by the API key, and says in a problem why somebody may not.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IApiKeys keys,
    TenantScope tenant,
    ProblemWriter problems,
    IHostEnvironment environment) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // What needs no key, above all the health of a server without its database, does not look one up.
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>();
        if (scope is null || !Request.Headers.TryGetValue(ApiKeyScheme.Header, out var values))
            return AuthenticateResult.NoResult();

        if (values is not [{ } sent] || ApiKeyText.Parse(sent) is not { } text || IsDemoInEarnest(sent))
            return AuthenticateResult.Fail("No API key.");

        var key = await keys.Find(text.KeyId, Context.RequestAborted);
        if (key is null || !key.Accepts(text, TimeProvider.GetUtcNow()))
            return AuthenticateResult.Fail("Not a valid API key.");

        tenant.Enter(key.TenantId, key.KeyId);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(new Caller(key)), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Refuse(
        HttpProblems.Unauthenticated,
        Request.Headers.ContainsKey(ApiKeyScheme.Header)
            ? $"The API key in the header {ApiKeyScheme.Header} is unknown, revoked or expired, or was sent twice."
            : $"Send an API key in the header {ApiKeyScheme.Header}.");

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refuse(
        HttpProblems.ScopeMissing,
        $"This operation needs the scope {Context.GetEndpoint()!.Metadata.GetRequiredMetadata<RequiredScope>().Scope}, "
            + "which the API key does not have.");

    // The demo key is public: a database that was made in Development must not be open to it elsewhere.
    private bool IsDemoInEarnest(string sent) => sent == DemoData.ApiKey && !environment.IsDevelopment();

    private Task Refuse(HttpProblem problem, string detail) => problems.Respond(problem, detail).ExecuteAsync(Context);
}
