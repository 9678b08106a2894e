using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped column, and how to read its value from an untracked entity or from a row.</summary>
/// <param name="Part">The member of the entity that has the value, if it is an owned part; otherwise null.</param>
internal sealed record RowColumn(IProperty Property, INavigation? Part)
{
    private static readonly MethodInfo IsDBNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;

    private readonly IClrPropertyGetter getter = Property.GetGetter();
    private readonly IClrPropertyGetter? partGetter = Part?.GetGetter();

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

    /// <summary>The value that a row has, of the type of the member.</summary>
    public Expression ValueOf(Expression row, Expression ordinal)
    {
        var stored = Mapping.CustomizeDataReaderExpression(Expression.Call(row, Mapping.GetDataReaderMethod(), ordinal));
        if (Mapping.Converter?.ConvertFromProviderExpression is { } convert)
            stored = ReplacingExpressionVisitor.Replace(convert.Parameters[0], To(convert.Parameters[0].Type, stored), convert.Body);

        var value = To(Property.ClrType, stored);
        return Property.IsNullable ? Expression.Condition(IsNull(row, ordinal), Expression.Default(value.Type), value) : value;
    }

    public static Expression IsNull(Expression row, Expression ordinal) => Expression.Call(row, IsDBNull, ordinal);

    /// <summary>A function of a row and the position of the column, which returns the value.</summary>
    public Func<DbDataReader, int, object?> CompileReader()
    {
        var (row, ordinal) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)));
        return Expression.Lambda<Func<DbDataReader, int, object?>>(To(typeof(object), ValueOf(row, ordinal)), row, ordinal).Compile();
    }

    private static Expression To(Type type, Expression value) => value.Type == type ? value : Expression.Convert(value, type);
}
