using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped column, and how to read its value from an untracked entity.</summary>
internal sealed record RowColumn(string Name, RelationalTypeMapping Mapping, bool IsKey, bool IsToken, Func<object, object?> Read)
{
    /// <summary>The columns of an entity's table, including those of its owned parts, without shadow properties.</summary>
    public static IReadOnlyList<RowColumn> Of(IEntityType type) =>
    [
        .. type.GetProperties().Where(property => !property.IsShadowProperty()).Select(property => Of(property, entity => entity)),
        .. from navigation in type.GetNavigations()
           where navigation.TargetEntityType.IsOwned() && !navigation.IsCollection
           from property in navigation.TargetEntityType.GetProperties()
           where !property.IsShadowProperty()
           select Of(property, navigation.GetGetter().GetClrValue),
    ];

    private static RowColumn Of(IProperty property, Func<object, object?> part)
    {
        var getter = property.GetGetter();
        return new(
            property.GetColumnName(),
            property.GetRelationalTypeMapping(),
            property.IsPrimaryKey(),
            property.IsConcurrencyToken,
            entity => part(entity) is { } owner ? getter.GetClrValue(owner) : null);
    }
}
