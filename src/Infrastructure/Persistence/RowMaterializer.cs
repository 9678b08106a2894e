using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>Makes an untracked entity, with its owned parts, of a row that has all columns of its table.</summary>
internal sealed class RowMaterializer(ConnectDbContext context, IEntityType type, IReadOnlyList<RowColumn> columns)
{
    private readonly Piece entity = new(context, type, columns, part: null);

    private readonly (Piece Piece, Action<object, object?> Attach)[] parts =
    [
        .. columns.Select(column => column.Part).OfType<INavigation>().Distinct()
            .Select(part => (new Piece(context, part.TargetEntityType, columns, part), SetterOf(part))),
    ];

    /// <summary>The entity of a row.</summary>
    /// <param name="first">The position of its first column.</param>
    public object Create(DbDataReader row, int first)
    {
        var created = entity.Create(row, first);
        foreach (var (piece, attach) in parts)
        {
            if (piece.IsIn(row, first))
                attach(created, piece.Create(row, first));
        }

        return created;
    }

    private static Action<object, object?> SetterOf(INavigation part) => part.GetMemberInfo(forMaterialization: true, forSet: true) switch
    {
        FieldInfo field => field.SetValue,
        var property => ((PropertyInfo)property).SetValue,
    };

    /// <summary>The entity without its parts, or one of the parts.</summary>
    private sealed class Piece(ConnectDbContext db, IEntityType type, IReadOnlyList<RowColumn> columns, INavigation? part)
    {
        private readonly (RowColumn Column, int Ordinal)[] own =
            [.. columns.Index().Where(column => column.Item.Part == part).Select(column => (column.Item, column.Index))];

        private readonly Func<MaterializationContext, object> create =
            db.GetService<IStructuralTypeMaterializerSource>().GetMaterializer(type);

        private readonly int required =
            columns.Index().First(column => column.Item.Part == part && !column.Item.Property.IsNullable).Index;

        private readonly int size = type.GetProperties().Count();

        /// <summary>Whether a row has the part: a value that is never null is not null.</summary>
        public bool IsIn(DbDataReader row, int first) => !row.IsDBNull(first + required);

        public object Create(DbDataReader row, int first)
        {
            var values = new object?[size];
            foreach (var (column, ordinal) in own)
                values[column.Property.GetIndex()] = column.Read(row, first + ordinal);

            // No entity asks for the context that it was read with.
            return create(new(new ValueBuffer(values), null!));
        }
    }
}
