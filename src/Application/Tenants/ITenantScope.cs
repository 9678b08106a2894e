namespace Connect.Application.Tenants;

/// <summary>For which tenant, and by whom, a use case is carried out.</summary>
public interface ITenantScope
{
    /// <summary>The tenant to which everything that is read and written belongs.</summary>
    Guid TenantId { get; }

    /// <summary>Who acts: the ID of an API key, a portal user, or <c>schedule</c> for what falls due.</summary>
    string Actor { get; }
}
