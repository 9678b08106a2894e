using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>Connect's JSON, written by hand.</summary>
internal static class FloorJson
{
    private static readonly string[] OfferingMembers = ["productOfferingId", "name", "price", "group"];

    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Of(SubscriptionRow row) => Write(json =>
    {
        json.WriteString("subscriptionId", row.Id);
        json.WriteString("status", row.Status);
        json.WriteString("type", row.Type);
        json.WriteString("display", row.Display);
        Text(json, "msisdn", row.Msisdn);
        Text(json, "referenceId", row.ReferenceId);
        json.WriteStartObject("customer");
        json.WriteString("customerId", row.CustomerId);
        json.WriteString("name", row.CustomerName);
        json.WriteEndObject();
        Offering(json, row.Terms);
        Raw(json, "sim", row.Sim);
        Instant(json, "activatedAt", row.ActivatedAt);
        Instant(json, "createdAt", row.CreatedAt);
        Instant(json, "updatedAt", row.UpdatedAt);
        Raw(json, "subscriber", row.Subscriber);
        Raw(json, "extensions", row.Extensions);
        Pending(json, row.PendingStatus, row.PendingScheduledOn, null);
        Instant(json, "cancelledAt", row.CancelledAt);
        Raw(json, "metadata", row.Metadata);
    });

    /// <summary>What the event of its scheduled cancellation tells of an add-on.</summary>
    public static byte[] Of(AddOnRow row, Guid subscriptionId, string? reason) => Write(json =>
    {
        json.WriteString("subscriptionAddonId", row.Id);
        json.WriteString("subscriptionId", subscriptionId);
        json.WriteString("status", row.Status);
        Offering(json, row.Terms);
        Pending(json, row.PendingStatus, row.PendingScheduledOn, reason);
        Instant(json, "activatedAt", row.ActivatedAt);
        Date(json, "commitmentEndsAt", row.CommitmentEndsOn());
        Instant(json, "createdAt", row.CreatedAt);
        Instant(json, "updatedAt", row.UpdatedAt);
        Raw(json, "metadata", row.Metadata);
    });

    /// <summary>What is stored of a cancellation that a caller requested for a date.</summary>
    public static byte[] OfCancellation(string? reason) => Write(json =>
    {
        json.WriteString("rule", "REQUESTED");
        Text(json, "reason", reason);
    });

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Offering(Utf8JsonWriter json, string stored)
    {
        using var terms = JsonDocument.Parse(stored);
        json.WriteStartObject("productOffering");
        foreach (var member in OfferingMembers)
        {
            json.WritePropertyName(member);
            terms.RootElement.GetProperty(member).WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void Pending(Utf8JsonWriter json, string? status, DateOnly? on, string? reason)
    {
        if (status is null)
            return;

        json.WriteStartObject("pendingStatus");
        json.WriteString("status", status);
        Date(json, "scheduledAt", on);
        Text(json, "reason", reason);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Raw(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            return;

        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }

    private static void Instant(Utf8JsonWriter json, string name, DateTime? value) =>
        Text(json, name, value?.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    private static void Date(Utf8JsonWriter json, string name, DateOnly? value) =>
        Text(json, name, value?.ToString("o", CultureInfo.InvariantCulture));
}
