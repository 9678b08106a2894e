using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Connect.Benchmarks.Import;

/// <summary>The data of the events, with the same text as the product's.</summary>
internal static class FloorEvents
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly string[] OfferingMembers = ["name", "price", "group"];

    public static string Of(FloorSubscription line, string customerName) => Write(json =>
    {
        json.WriteString("subscriptionId", line.SubscriptionId);
        json.WriteString("status", line.Status);
        json.WriteString("type", line.Type);
        json.WriteString("display", line.Display);
        json.WriteString("msisdn", line.Msisdn);
        json.WriteString("referenceId", line.ReferenceId);
        json.WriteStartObject("customer");
        json.WriteString("customerId", line.CustomerId);
        json.WriteString("name", customerName);
        json.WriteEndObject();
        WriteOffering(json, line.ProductOfferingId, line.Terms);
        WriteRaw(json, "sim", line.Sim);
        WriteInstant(json, "activatedAt", line.ActivatedAt);
        WriteInstant(json, "createdAt", line.CreatedAt);
        WriteInstant(json, "updatedAt", line.UpdatedAt);
        json.WriteStartObject("subscriber");
        json.WriteString("subscriberId", line.Subscriber.SubscriberId);
        json.WriteString("name", line.Subscriber.Name);
        WriteInstant(json, "createdAt", line.Subscriber.CreatedAt);
        WriteInstant(json, "updatedAt", line.Subscriber.UpdatedAt);
        json.WriteEndObject();
        WriteRaw(json, "metadata", line.Metadata);
    });

    public static string Of(Guid subscriptionId, FloorAddOn addOn) => Write(json =>
    {
        json.WriteString("subscriptionAddonId", addOn.SubscriptionAddonId);
        json.WriteString("subscriptionId", subscriptionId);
        json.WriteString("status", addOn.Status);
        WriteOffering(json, addOn.ProductOfferingId, addOn.Terms);
        if (addOn.PendingStatus is { } pending)
        {
            json.WriteStartObject("pendingStatus");
            json.WriteString("status", pending.Status);
            json.WriteString("scheduledAt", pending.ScheduledAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("reason", pending.Reason);
            json.WriteEndObject();
        }

        WriteInstant(json, "activatedAt", addOn.ActivatedAt);
        WriteInstant(json, "createdAt", addOn.CreatedAt);
        WriteInstant(json, "updatedAt", addOn.UpdatedAt);
        WriteRaw(json, "metadata", addOn.Metadata);
    });

    /// <summary>The text of an instant in JSON.</summary>
    public static string Text(DateTime instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteOffering(Utf8JsonWriter json, string id, JsonElement terms)
    {
        json.WriteStartObject("productOffering");
        json.WriteString("productOfferingId", id);
        foreach (var member in OfferingMembers)
            WriteRaw(json, member, terms.GetProperty(member));

        json.WriteEndObject();
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, JsonElement value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
    }

    private static void WriteInstant(Utf8JsonWriter json, string name, DateTime instant) => json.WriteString(name, Text(instant));
}
