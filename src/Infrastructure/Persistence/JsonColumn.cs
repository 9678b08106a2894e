using System.Text.Json;
using Connect.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence;

/// <summary>Stores a value as JSON in one column, if it is read and written whole and never searched.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, StorageJson.Options),
        text => JsonSerializer.Deserialize<T>(text, StorageJson.Options)!);

    /// <summary>As <see cref="IsJson"/>, for a value that cannot be changed and is the same in many rows.</summary>
    public static PropertyBuilder<T> IsSharedJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, StorageJson.Options),
        text => SharedJson<T>.Read(text));

    public static PropertyBuilder<T> IsRawJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(new ValueConverter<RawJson, string>(json => json.Text, text => new(text)));
}
