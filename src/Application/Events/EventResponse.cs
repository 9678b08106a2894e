using System.ComponentModel.DataAnnotations;
using Connect.Domain;

namespace Connect.Application.Events;

/// <summary>One event of the tenant.</summary>
/// <param name="EventId">Its id, under which webhooks carry it too.</param>
/// <param name="Type">What happened.</param>
/// <param name="OccurredAt">When the change took effect, not when it was processed.</param>
/// <param name="Sequence">Per tenant, 1, 2, 3, … without gaps.</param>
/// <param name="Actor">The API key's id, a portal user, or schedule.</param>
/// <param name="DataVersion">The version of data's shape: within one, members are only added.</param>
/// <param name="Data">
/// The add-on for subscription.addon.*, else the subscription without add-ons and without the subscriber's email and address.
/// </param>
public sealed record EventResponse(
    Guid EventId,
    string Type,
    DateTimeOffset OccurredAt,
    long Sequence,
    string Actor,
    [property: Range(1, double.PositiveInfinity)] int DataVersion,
    RawJson Data);
