using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

internal static class ReaderExtensions
{
    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static DateTime? InstantOrNull(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetDateTime(column);

    public static DateOnly? DateOrNull(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);
}
