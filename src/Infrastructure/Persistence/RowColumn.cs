using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped column, and how to read its value from an untracked entity or from a row.</summary>
/// <param name="Part">The member of the entity that has the value, if it is an owned part; otherwise null.</param>
internal sealed record RowColumn(IProperty Property, INavigation? Part)
{
    private readonly IClrPropertyGetter getter = Property.GetGetter();
    private readonly IClrPropertyGetter? partGetter = Part?.GetGetter();
    private readonly Func<DbDataReader, int, object> stored = CompileReader(Property.GetRelationalTypeMapping());

    public string Name { get; } = Property.GetColumnName();

    public RelationalTypeMapping Mapping { get; } = Property.GetRelationalTypeMapping();

    /// <summary>The columns of an entity's table, including those of its owned parts, without shadow properties.</summary>
    public static IReadOnlyList<RowColumn> Of(IEntityType type) =>
    [
        .. type.GetProperties().Where(property => !property.IsShadowProperty()).Select(property => new RowColumn(property, null)),
        .. from navigation in type.GetNavigations()
           where navigation.TargetEntityType.IsOwned() && !navigation.IsCollection
           from property in navigation.TargetEntityType.GetProperties()
           where !property.IsShadowProperty()
           select new RowColumn(property, navigation),
    ];

    /// <summary>The value that an entity has.</summary>
    public object? Read(object entity) =>
        (partGetter is null ? entity : partGetter.GetClrValue(entity)) is { } owner ? getter.GetClrValue(owner) : null;

    /// <summary>The value that a row has.</summary>
    public object? Read(DbDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
            return null;

        var value = stored(row, ordinal);
        return Mapping.Converter is { } converter ? converter.ConvertFromProvider(value) : value;
    }

    private static Func<DbDataReader, int, object> CompileReader(RelationalTypeMapping mapping)
    {
        var (row, ordinal) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)));
        var read = mapping.CustomizeDataReaderExpression(Expression.Call(row, mapping.GetDataReaderMethod(), ordinal));
        return Expression.Lambda<Func<DbDataReader, int, object>>(Expression.Convert(read, typeof(object)), row, ordinal).Compile();
    }
}
