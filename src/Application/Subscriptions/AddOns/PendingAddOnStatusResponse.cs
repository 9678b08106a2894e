using Connect.Domain;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>A scheduled change of an add-on's status.</summary>
/// <param name="Status">The status after the change.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="Reason">The reason of a cancellation: free text from the caller.</param>
/// <param name="Metadata">The metadata of a cancellation: free-form JSON from the client, returned unchanged.</param>
public sealed record PendingAddOnStatusResponse(AddOnStatus Status, DateOnly ScheduledOn, string? Reason, RawJson? Metadata);

internal sealed class PendingAddOnStatusResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<PendingAddOnStatus, PendingAddOnStatusResponse>()
        .Map(response => response.Reason, pending => pending.Cancellation == null ? null : pending.Cancellation.Reason)
        .Map(response => response.Metadata, pending => pending.Cancellation == null ? null : pending.Cancellation.Metadata);
}
