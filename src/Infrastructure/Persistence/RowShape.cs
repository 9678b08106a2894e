using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped table, and the statements that write one row of it. Their parameters are @p0, @p1 and so on.</summary>
internal sealed class RowShape
{
    private readonly ISqlGenerationHelper sql;
    private readonly string table;

    public RowShape(ConnectDbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)
            ?? throw new ArgumentException($"{entity.Name} is not part of the model.", nameof(entity));
        sql = db.GetService<ISqlGenerationHelper>();
        (table, Columns) = (sql.DelimitIdentifier(type.GetTableName()!), RowColumn.Of(type));
        Guards = [.. Columns.Index().Where(column => column.Item.IsKey || column.Item.IsToken).Select(column => column.Index)];
    }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The positions of the columns that identify the row and, if it has one, its version.</summary>
    public IReadOnlyList<int> Guards { get; }

    /// <summary>The parameters are the values of all columns.</summary>
    public string Insert() =>
        $"INSERT INTO {table} ({string.Join(", ", Columns.Select(Name))}) "
        + $"VALUES ({string.Join(", ", Columns.Select((_, index) => $"@p{index}"))})";

    /// <summary>The parameters are the new values of the changed columns, then the old values of the guards.</summary>
    /// <param name="changed">The positions of the changed columns.</param>
    /// <param name="literals">Further columns to set, each with its value as an SQL literal.</param>
    public string Update(IReadOnlyList<int> changed, IEnumerable<(string Column, string Value)> literals)
    {
        var set = changed.Select((at, index) => $"{Name(Columns[at])} = @p{index}")
            .Concat(literals.Select(it => $"{sql.DelimitIdentifier(it.Column)} = {it.Value}"));
        var where = Guards.Select((at, index) => $"{Name(Columns[at])} = @p{changed.Count + index}");
        return $"UPDATE {table} SET {string.Join(", ", set)} WHERE {string.Join(" AND ", where)}";
    }

    private string Name(RowColumn column) => sql.DelimitIdentifier(column.Name);
}
