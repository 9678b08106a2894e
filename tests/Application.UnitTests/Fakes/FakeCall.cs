using Connect.Application.Calls;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A call without an idempotency key and without a scope, where none is given.</summary>
internal sealed class FakeCall(IdempotentRequest? idempotency = null, string? scope = null) : ICall
{
    public Guid TenantId => ASubscription.Tenant;

    public string Actor => "key-1";

    public string RequestId => "request-1";

    public string Method => "POST";

    public string Path => "/somewhere";

    public IdempotentRequest? Idempotency => idempotency;

    public bool Holds(string asked) => asked == scope;
}
