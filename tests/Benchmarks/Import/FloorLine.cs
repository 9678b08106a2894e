using System.Text.Json;

namespace Connect.Benchmarks.Import;

/// <summary>What the hand-written loop reads of a line. It takes JSON that it only stores as it is.</summary>
internal sealed record FloorLine(FloorCustomer? Customer, FloorOffering? ProductOffering, FloorSubscription? Subscription)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static FloorLine Read(string line) => JsonSerializer.Deserialize<FloorLine>(line, Options)!;

    /// <summary>The terms of a sale as they are stored.</summary>
    public static string Terms(string productOfferingId, JsonElement terms) =>
        $$"""{"productOfferingId":"{{productOfferingId}}",{{terms.GetRawText().AsSpan(1)}}""";
}

internal sealed record FloorCustomer(
    Guid CustomerId, DateTime CreatedAt, string Name, string Type, string? Email, string? ReferenceId, JsonElement Metadata);

internal sealed record FloorOffering(
    string ProductOfferingId,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    string Name,
    string Type,
    string Status,
    JsonElement Price,
    FloorGroup Group,
    string CancelSchedule,
    string ChangeSchedule);

internal sealed record FloorGroup(string ProductOfferingGroupId, string Name, string? Category);

internal sealed record FloorSubscription(
    Guid SubscriptionId,
    string ReferenceId,
    string Status,
    Guid CustomerId,
    string ProductOfferingId,
    JsonElement Terms,
    FloorSubscriber Subscriber,
    string Type,
    string Msisdn,
    string Display,
    JsonElement Sim,
    DateTime ActivatedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    JsonElement Metadata,
    IReadOnlyList<FloorAddOn> Addons);

internal sealed record FloorSubscriber(Guid SubscriberId, DateTime CreatedAt, DateTime UpdatedAt, string Name, string Email);

internal sealed record FloorAddOn(
    Guid SubscriptionAddonId,
    string ProductOfferingId,
    JsonElement Terms,
    string Status,
    FloorPending? PendingStatus,
    DateTime ActivatedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    JsonElement Metadata);

internal sealed record FloorPending(string Status, DateOnly ScheduledAt, string Rule, string Reason);
