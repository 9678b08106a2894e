using Connect.Api.Authentication;
using Connect.Application.Calls;

namespace Connect.Api.Http;

/// <summary>The call, as this request makes it.</summary>
internal sealed class HttpCall(IHttpContextAccessor accessor) : ICall
{
    public Guid TenantId => Caller.TenantId;

    public string Actor => Caller.KeyId;

    public string RequestId => Http.TraceIdentifier;

    public string Method => Http.Request.Method;

    public string Path => Http.Request.Path.ToUriComponent();

    public IdempotentRequest? Idempotency => Http.Features.Get<IdempotentRequest>();

    public bool Holds(string scope) => Caller.Scopes.Contains(scope);

    private Caller Caller => Http.User.Identity as Caller
        ?? throw new InvalidOperationException("Nobody is authenticated: the endpoint lacks RequireScope.");

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");
}
