namespace Connect.Application.Tenants;

/// <summary>The tenant of one service scope. The caller of a use case enters it first.</summary>
public sealed class TenantScope : ITenantScope
{
    /// <summary>The actor of due changes.</summary>
    public const string Schedule = "schedule";

    /// <summary>The actor of what the operator of the service does on the command line.</summary>
    public const string Operator = "operator";

    private (Guid TenantId, string Actor)? entered;

    /// <inheritdoc/>
    public Guid TenantId => Entered.TenantId;

    /// <inheritdoc/>
    public string Actor => Entered.Actor;

    private (Guid TenantId, string Actor) Entered =>
        entered ?? throw new InvalidOperationException("The tenant scope is empty: call Enter before a use case.");

    /// <summary>Enters a tenant as an actor. Throws if another tenant or actor was entered in the same service scope.</summary>
    public void Enter(Guid tenantId, string actor)
    {
        if (entered is { } other && other != (tenantId, actor))
            throw new InvalidOperationException("This service scope already has another tenant or actor.");

        entered = (tenantId, actor);
    }
}
