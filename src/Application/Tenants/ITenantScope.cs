namespace Connect.Application.Tenants;

/// <summary>The tenant for which a use case runs, and the actor who runs it.</summary>
public interface ITenantScope
{
    /// <summary>Use cases read and write only data of this tenant.</summary>
    Guid TenantId { get; }

    /// <summary>The ID of an API key, a portal user, or <c>schedule</c> for due changes.</summary>
    string Actor { get; }
}
