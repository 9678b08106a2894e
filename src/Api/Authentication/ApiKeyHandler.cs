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

/// <summary>Authenticates the caller by API key. A refusal is a problem that gives the reason.</summary>
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
        // An endpoint without a scope does not look up a key: the health checks must work without the database.
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>();
        if (scope is null || !Request.Headers.TryGetValue(ApiKeyScheme.Header, out var values))
            return AuthenticateResult.NoResult();

        if (values is not [{ } sent] || ApiKeyText.Parse(sent) is not { } text || IsDemoKeyOutsideDevelopment(sent))
            return AuthenticateResult.Fail("The header does not contain exactly one well-formed API key.");

        var key = await keys.Find(text.KeyId, Context.RequestAborted);
        if (key is null || !key.Accepts(text, TimeProvider.GetUtcNow()))
            return AuthenticateResult.Fail("The API key is unknown, revoked or expired.");

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

    // The demo key is public, so it must not open a database from Development in another environment.
    private bool IsDemoKeyOutsideDevelopment(string sent) => sent == DemoData.ApiKey && !environment.IsDevelopment();

    private Task Refuse(HttpProblem problem, string detail) => problems.Respond(problem, detail).ExecuteAsync(Context);
}
