using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Domain;

namespace Connect.Application.Events;

/// <summary>
/// An add-on as an event of any age recorded it. Within a version of the data, members are only added. An older event
/// lacks the later members; members that a newer program has written are ignored.
/// </summary>
public sealed record RecordedAddOn(RawJson Data)
{
    public Guid SubscriptionAddOnId { get; } = IdIn(Data);

    /// <summary>
    /// Converts it to a response. If the event lacks a required member, the value comes from the current add-on.
    /// A missing optional member remains absent.
    /// </summary>
    public SubscriptionAddOnResponse ToResponse(SubscriptionAddOnResponse now)
    {
        var recorded = JsonNode.Parse(Data.Text)!.AsObject();
        Complete(recorded, JsonSerializer.SerializeToNode(now, WireJson.Options)!.AsObject(), typeof(SubscriptionAddOnResponse));
        return recorded.Deserialize<SubscriptionAddOnResponse>(WireJson.Options)!;
    }

    private static void Complete(JsonObject recorded, JsonObject now, Type type)
    {
        foreach (var member in MembersOf(type).Where(member => now[member.Name] is not null))
        {
            if (recorded[member.Name] is JsonObject part && member.PropertyType != typeof(RawJson))
                Complete(part, now[member.Name]!.AsObject(), member.PropertyType);
            else if (recorded[member.Name] is null && !member.IsGetNullable)
                recorded[member.Name] = now[member.Name]!.DeepClone();
        }
    }

    private static IEnumerable<JsonPropertyInfo> MembersOf(Type type) => WireJson.Options.GetTypeInfo(type).Properties;

    private static Guid IdIn(RawJson data)
    {
        using var document = JsonDocument.Parse(data.Text);
        return document.RootElement.GetProperty(WireJson.NameOf(nameof(SubscriptionAddOnId))).GetGuid();
    }
}
