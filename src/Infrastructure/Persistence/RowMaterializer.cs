using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using ExpressionExtensions = Microsoft.EntityFrameworkCore.Infrastructure.ExpressionExtensions;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Makes an untracked entity, with its owned parts, of a row that has all columns of its table. It is EF Core's own code for the
/// entity, compiled to read the row instead of a buffer of values.
/// </summary>
internal static class RowMaterializer
{
    private static readonly ParameterExpression
        Row = Expression.Parameter(typeof(DbDataReader), "row"), First = Expression.Parameter(typeof(int), "first");

    /// <summary>A function of a row and the position of its first column.</summary>
    public static Func<DbDataReader, int, object> Compile(
        IStructuralTypeMaterializerSource source, IEntityType type, IReadOnlyList<RowColumn> columns)
    {
        var entity = Expression.Variable(type.ClrType, "entity");
        var parts =
            from part in columns.Select(column => column.Part).OfType<INavigation>().Distinct()
            let member = Expression.MakeMemberAccess(entity, part.GetMemberInfo(forMaterialization: true, forSet: true))
            let attached = member.Assign(Create(source, part.TargetEntityType, columns, part))
            select Expression.IfThen(IsIn(columns, part), attached);
        var body = Expression.Block([entity], [Expression.Assign(entity, Create(source, type, columns, null)), .. parts, entity]);
        return Expression.Lambda<Func<DbDataReader, int, object>>(body, Row, First).Compile();
    }

    private static Expression Create(
        IStructuralTypeMaterializerSource source, IEntityType type, IReadOnlyList<RowColumn> columns, INavigation? part)
    {
        // No entity asks for the context that it was read with.
        var created = source.CreateMaterializeExpression(
            new(type, type.ShortName(), type.ClrType, IsNullable: false, QueryTrackingBehavior: null),
            Expression.Default(typeof(MaterializationContext)));
        return new FromRow(columns, part).Visit(created);
    }

    // A row has the part if a value that is never null is not null.
    private static UnaryExpression IsIn(IReadOnlyList<RowColumn> columns, INavigation part)
    {
        var required = columns.Index().First(column => column.Item.Part == part && !column.Item.Property.IsNullable).Index;
        return Expression.Not(RowColumn.IsNull(Row, Ordinal(required)));
    }

    private static BinaryExpression Ordinal(int index) => Expression.Add(First, Expression.Constant(index));

    /// <summary>Replaces the values of EF Core's buffer by those of the row.</summary>
    private sealed class FromRow(IReadOnlyList<RowColumn> columns, INavigation? part) : ExpressionVisitor
    {
        private static readonly MethodInfo BufferedValue = ExpressionExtensions.ValueBufferTryReadValueMethod;

        // By EF Core's method, which sets a field that is read-only too.
        protected override Expression VisitBinary(BinaryExpression node) =>
            node is { NodeType: ExpressionType.Assign, Left: MemberExpression member }
                ? member.Update(Visit(member.Expression)).Assign(Visit(node.Right))
                : base.VisitBinary(node);

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (!node.Method.IsGenericMethod || node.Method.GetGenericMethodDefinition() != BufferedValue)
                return base.VisitMethodCall(node);

            var property = ((ConstantExpression)node.Arguments[2]).Value;
            var (index, column) = columns.Index().Single(column => column.Item.Part == part && column.Item.Property == property);
            var value = column.ValueOf(Row, Ordinal(index));
            return value.Type == node.Type ? value : Expression.Convert(value, node.Type);
        }
    }
}
