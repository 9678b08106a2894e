using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>Stores a UUID as 16 bytes in the order of its text, so that version 7 sorts by time.</summary>
internal sealed class GuidInOrderConverter() : ValueConverter<Guid, byte[]>(
    id => id.ToByteArray(true),
    bytes => new Guid(bytes, true));
