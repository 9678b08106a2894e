using System.ComponentModel.DataAnnotations;
using Connect.Domain;

namespace Connect.Application.Events;

/// <summary>One event of the tenant.</summary>
/// <param name="EventId">The ID of the event, also in webhooks.</param>
/// <param name="Type">What happened, such as subscription.addon.cancelled.</param>
/// <param name="OccurredAt">The instant at which the change took effect, not at which it was processed.</param>
/// <param name="Sequence">The number of the event in its tenant: 1, 2, 3, … without gaps.</param>
/// <param name="Actor">Who caused the change: the ID of an API key, a portal user, or schedule.</param>
/// <param name="DataVersion">The version of the shape of data. Within a version, members are only added.</param>
/// <param name="Data">
/// The add-on for subscription.addon.*; otherwise the subscription, without add-ons and the subscriber's email and address.
/// </param>
public sealed record EventResponse(
    Guid EventId,
    string Type,
    DateTimeOffset OccurredAt,
    long Sequence,
    string Actor,
    [property: Range(1, double.PositiveInfinity)] int DataVersion,
    RawJson Data);
