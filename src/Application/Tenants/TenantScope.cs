namespace Connect.Application.Tenants;

/// <summary>The tenant of one service scope: entered once, by whoever calls a use case, before it is called.</summary>
public sealed class TenantScope : ITenantScope
{
    /// <summary>The actor of what happens because its time has come.</summary>
    public const string Schedule = "schedule";

    /// <summary>The actor of what the operator of the service does on the command line.</summary>
    public const string Operator = "operator";

    private (Guid TenantId, string Actor)? entered;

    /// <inheritdoc/>
    public Guid TenantId => Entered.TenantId;

    /// <inheritdoc/>
    public string Actor => Entered.Actor;

    private (Guid TenantId, string Actor) Entered =>
        entered ?? throw new InvalidOperationException("No tenant was entered: the caller of a use case says for whom it calls.");

    /// <summary>Enters a tenant as an actor. Another tenant or actor in the same service scope is a programmer's error: it throws.</summary>
    public void Enter(Guid tenantId, string actor)
    {
        if (entered is { } other && other != (tenantId, actor))
            throw new InvalidOperationException("Another tenant or actor was entered in this service scope.");

        entered = (tenantId, actor);
    }
}
