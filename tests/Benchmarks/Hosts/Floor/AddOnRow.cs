using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>A live add-on, as it is stored.</summary>
internal sealed record AddOnRow(
    Guid Id,
    string Status,
    string ProductOfferingId,
    string Terms,
    DateTime? ActivatedAt,
    DateOnly? ActivatedOn,
    string Metadata,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    string? PendingStatus,
    DateOnly? PendingScheduledOn,
    DateTime? PendingDueAt)
{
    /// <summary>In the order of <see cref="Read"/>; they follow those of the subscription.</summary>
    public const string Columns = """
        a."SubscriptionAddOnId", a."Status", a."ProductOfferingId", a."Terms", a."ActivatedAt", a."ActivatedOn", a."Metadata",
        a."CreatedAt", a."UpdatedAt", a."PendingStatus", a."PendingScheduledAt", a."PendingDueAt"
        """;

    private const int First = SubscriptionRow.ColumnCount;

    public static bool IsIn(SqliteDataReader reader) => !reader.IsDBNull(First);

    public static AddOnRow Read(SqliteDataReader reader) => new(
        reader.GetGuid(First),
        reader.GetString(First + 1),
        reader.GetString(First + 2),
        reader.GetString(First + 3),
        reader.InstantOrNull(First + 4),
        reader.DateOrNull(First + 5),
        reader.GetString(First + 6),
        reader.GetDateTime(First + 7),
        reader.GetDateTime(First + 8),
        reader.TextOrNull(First + 9),
        reader.DateOrNull(First + 10),
        reader.InstantOrNull(First + 11));

    /// <summary>The first date on which the commitment of its sale no longer binds.</summary>
    public DateOnly? CommitmentEndsOn()
    {
        using var terms = JsonDocument.Parse(Terms);
        return terms.RootElement.GetProperty("price").TryGetProperty("boundMonths", out var months)
            ? ActivatedOn?.AddMonths(months.GetInt32())
            : null;
    }
}
