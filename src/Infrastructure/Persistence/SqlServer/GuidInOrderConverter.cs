using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>UUIDs as 16 bytes in the order in which they are written, which is the order in which version 7 grows.</summary>
internal sealed class GuidInOrderConverter() : ValueConverter<Guid, byte[]>(
    id => id.ToByteArray(true),
    bytes => new Guid(bytes, true));
