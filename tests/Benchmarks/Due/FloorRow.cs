using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Due;

/// <summary>What the hand-written loop needs of a subscription and its add-on, and the event that it makes of it.</summary>
internal sealed record FloorRow(
    Guid SubscriptionId,
    long Version,
    Guid AddOnId,
    DateTime DueAt,
    string Cancellation,
    string Terms,
    DateTime ActivatedAt,
    DateTime CreatedAt,
    string Metadata)
{
    /// <summary>The columns, in the order of <see cref="Read"/>.</summary>
    public const string Columns = """
        "s0"."SubscriptionId", "s0"."Version", "a0"."SubscriptionAddOnId", "a0"."PendingDueAt", "a0"."PendingCancellation",
        "a0"."Terms", "a0"."ActivatedAt", "a0"."CreatedAt", "a0"."Metadata"
        """;

    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static FloorRow Read(SqliteDataReader reader) => new(
        reader.GetGuid(0),
        reader.GetInt64(1),
        reader.GetGuid(2),
        reader.GetDateTime(3),
        reader.GetString(4),
        reader.GetString(5),
        reader.GetDateTime(6),
        reader.GetDateTime(7),
        reader.GetString(8));

    /// <summary>The same text as the product's.</summary>
    public string EventData()
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using var json = new Utf8JsonWriter(buffer, Options);
        using var terms = JsonDocument.Parse(Terms);

        json.WriteStartObject();
        json.WriteString("subscriptionAddonId", AddOnId);
        json.WriteString("subscriptionId", SubscriptionId);
        json.WriteString("status", "CANCELLED");
        json.WriteStartObject("productOffering");
        foreach (var name in new[] { "productOfferingId", "name", "price", "group" })
        {
            json.WritePropertyName(name);
            json.WriteRawValue(terms.RootElement.GetProperty(name).GetRawText(), skipInputValidation: true);
        }

        json.WriteEndObject();
        Write("activatedAt", ActivatedAt);
        json.WritePropertyName("cancellation");
        WriteCancellation(json);
        Write("createdAt", CreatedAt);
        Write("updatedAt", DueAt);
        Write("cancelledAt", DueAt);
        json.WritePropertyName("metadata");
        json.WriteRawValue(Metadata, skipInputValidation: true);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);

        void Write(string name, DateTime instant) => json.WriteString(
            name, instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    private void WriteCancellation(Utf8JsonWriter json)
    {
        using var cancellation = JsonDocument.Parse(Cancellation);
        json.WriteStartObject();
        foreach (var name in new[] { "reason", "metadata", "rule" })
        {
            if (cancellation.RootElement.TryGetProperty(name, out var value))
            {
                json.WritePropertyName(name);
                json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
            }
        }

        json.WriteEndObject();
    }
}
