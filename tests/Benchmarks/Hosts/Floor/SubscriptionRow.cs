using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>A subscription as it is stored.</summary>
internal sealed record SubscriptionRow(
    Guid Id,
    long Version,
    string Status,
    string Type,
    string Display,
    string? Msisdn,
    string? ReferenceId,
    Guid CustomerId,
    string CustomerName,
    string Terms,
    string? Sim,
    DateTime? ActivatedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    string Subscriber,
    string? Extensions,
    string? PendingStatus,
    DateOnly? PendingScheduledOn,
    DateTime? PendingDueAt,
    DateTime? CancelledAt,
    string Metadata,
    DateTime? NextDueAt)
{
    public const int ColumnCount = 22;

    /// <summary>In the order of <see cref="Read"/>.</summary>
    public const string Columns = """
        s."SubscriptionId", s."Version", s."Status", s."Type", s."Display", s."Msisdn", s."ReferenceId", s."CustomerId", s."CustomerName",
        s."Terms", s."Sim", s."ActivatedAt", s."CreatedAt", s."UpdatedAt", s."Subscriber", s."Extensions", s."PendingStatus",
        s."PendingScheduledAt", s."PendingDueAt", s."CancelledAt", s."Metadata", s."NextDueAt"
        """;

    /// <summary>The live ones.</summary>
    public List<AddOnRow> AddOns { get; } = [];

    public static SubscriptionRow Read(SqliteDataReader reader) => new(
        reader.GetGuid(0),
        reader.GetInt64(1),
        reader.GetString(2),
        reader.GetString(3),
        reader.GetString(4),
        reader.TextOrNull(5),
        reader.TextOrNull(6),
        reader.GetGuid(7),
        reader.GetString(8),
        reader.GetString(9),
        reader.TextOrNull(10),
        reader.InstantOrNull(11),
        reader.GetDateTime(12),
        reader.GetDateTime(13),
        reader.GetString(14),
        reader.TextOrNull(15),
        reader.TextOrNull(16),
        reader.DateOrNull(17),
        reader.InstantOrNull(18),
        reader.InstantOrNull(19),
        reader.GetString(20),
        reader.InstantOrNull(21));
}
