using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence;

/// <summary>Instants as UTC date and time: both databases can order them, and a person can read them.</summary>
internal sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
