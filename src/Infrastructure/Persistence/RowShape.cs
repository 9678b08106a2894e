using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped table, and the statements that write one row of it.</summary>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<IEntityType, RowShape> Known = [];
    private readonly ConcurrentDictionary<string, SqlStatement> updates = [];
    private readonly ISqlGenerationHelper sql;
    private readonly string table;

    private RowShape(ConnectDbContext db, IEntityType type)
    {
        sql = db.GetService<ISqlGenerationHelper>();
        (table, Columns) = (sql.DelimitIdentifier(type.GetTableName()!), RowColumn.Of(type));
        Guards = [.. Columns.Index().Where(column => column.Item.IsKey || column.Item.IsToken).Select(column => column.Index)];
        Insert = new(
            $"INSERT INTO {table} ({string.Join(", ", Columns.Select(Name))}) "
                + $"VALUES ({string.Join(", ", Columns.Select((_, index) => $"@p{index}"))})",
            Columns.Select(column => column.Mapping));
    }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The positions of the columns that identify the row and, if it has one, its version.</summary>
    public IReadOnlyList<int> Guards { get; }

    /// <summary>Inserts a row. The values are those of all columns.</summary>
    public SqlStatement Insert { get; }

    /// <summary>The shape of an entity's table. It is made once for the model of an engine.</summary>
    public static RowShape Of(ConnectDbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)
            ?? throw new ArgumentException($"{entity.Name} is not part of the model.", nameof(entity));
        return Known.GetOrAdd(type, static (type, db) => new(db, type), db);
    }

    /// <summary>The values of the columns.</summary>
    public object?[] Read(object entity)
    {
        var values = new object?[Columns.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = Columns[index].Read(entity);

        return values;
    }

    /// <summary>Updates a row. The values are the new ones of the changed columns, then the old ones of the guards.</summary>
    /// <param name="changed">The positions of the changed columns.</param>
    /// <param name="literals">Further columns to set, each with its value as an SQL literal; always the same ones.</param>
    public SqlStatement Update(int[] changed, IReadOnlyList<(string Column, string Value)> literals) =>
        updates.GetOrAdd(string.Join(' ', changed), _ => CreateUpdate(changed, literals));

    private SqlStatement CreateUpdate(int[] changed, IReadOnlyList<(string Column, string Value)> literals)
    {
        var set = changed.Select((at, index) => $"{Name(Columns[at])} = @p{index}")
            .Concat(literals.Select(it => $"{sql.DelimitIdentifier(it.Column)} = {it.Value}"));
        var where = Guards.Select((at, index) => $"{Name(Columns[at])} = @p{changed.Length + index}");
        return new(
            $"UPDATE {table} SET {string.Join(", ", set)} WHERE {string.Join(" AND ", where)}",
            changed.Concat(Guards).Select(at => Columns[at].Mapping));
    }

    private string Name(RowColumn column) => sql.DelimitIdentifier(column.Name);
}
