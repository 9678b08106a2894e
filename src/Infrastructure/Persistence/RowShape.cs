using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A table as the model maps it, and the statements that write one row of it; its parameters are @p0, @p1 and so on.</summary>
internal sealed class RowShape
{
    private readonly ISqlGenerationHelper sql;
    private readonly string table;

    public RowShape(ConnectDbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)
            ?? throw new ArgumentException($"{entity.Name} is no part of the model.", nameof(entity));
        sql = db.GetService<ISqlGenerationHelper>();
        (table, Columns) = (sql.DelimitIdentifier(type.GetTableName()!), RowColumn.Of(type));
        Guards = [.. Columns.Index().Where(column => column.Item.IsKey || column.Item.IsToken).Select(column => column.Index)];
    }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Which of the columns name the row, and its version where it has one.</summary>
    public IReadOnlyList<int> Guards { get; }

    /// <summary>Takes all columns.</summary>
    public string Insert() =>
        $"INSERT INTO {table} ({string.Join(", ", Columns.Select(Name))}) "
        + $"VALUES ({string.Join(", ", Columns.Select((_, index) => $"@p{index}"))})";

    /// <summary>Takes the columns that have changed, then the guards; sets others besides, to values written in SQL.</summary>
    public string Update(IReadOnlyList<int> changed, IEnumerable<(string Column, string Value)> besides)
    {
        var set = changed.Select((at, index) => $"{Name(Columns[at])} = @p{index}")
            .Concat(besides.Select(also => $"{sql.DelimitIdentifier(also.Column)} = {also.Value}"));
        var where = Guards.Select((at, index) => $"{Name(Columns[at])} = @p{changed.Count + index}");
        return $"UPDATE {table} SET {string.Join(", ", set)} WHERE {string.Join(" AND ", where)}";
    }

    private string Name(RowColumn column) => sql.DelimitIdentifier(column.Name);
}
