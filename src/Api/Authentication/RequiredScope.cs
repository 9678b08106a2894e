using Microsoft.AspNetCore.Authorization;

namespace Connect.Api.Authentication;

/// <summary>The scope that an endpoint needs; the contract's x-required-scope.</summary>
internal sealed record RequiredScope(string Scope) : IAuthorizationRequirement;

/// <summary>Lets pass who holds the scope.</summary>
internal sealed class RequiredScopeHandler : AuthorizationHandler<RequiredScope>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiredScope requirement)
    {
        if (context.User.Identity is Caller caller && caller.Scopes.Contains(requirement.Scope))
            context.Succeed(requirement);

        return Task.CompletedTask;
    }
}
