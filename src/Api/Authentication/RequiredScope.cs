using Microsoft.AspNetCore.Authorization;

namespace Connect.Api.Authentication;

/// <summary>The scope that an endpoint requires: x-required-scope in the contract.</summary>
internal sealed record RequiredScope(string Scope) : IAuthorizationRequirement;

internal sealed class RequiredScopeHandler : AuthorizationHandler<RequiredScope>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiredScope requirement)
    {
        if (context.User.Identity is Caller caller && caller.Scopes.Contains(requirement.Scope))
            context.Succeed(requirement);

        return Task.CompletedTask;
    }
}
