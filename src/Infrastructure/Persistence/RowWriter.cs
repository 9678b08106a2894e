using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Writes many untracked entities of a type, with one command for all rows that change in the same columns.
/// EF Core's SaveChanges takes several times as long for such rows (docs/decisions/0007).
/// </summary>
internal sealed class RowWriter(ConnectDbContext db) : IDisposable
{
    private readonly Dictionary<Type, RowShape> shapes = [];
    private readonly Dictionary<(Type Entity, string Columns), DbCommand> commands = [];

    /// <summary>The current values of the entity's columns. <see cref="Update"/> compares with them.</summary>
    public object?[] Read(object entity) => [.. ShapeOf(entity).Columns.Select(column => column.Read(entity))];

    /// <summary>Inserts a row in the current transaction.</summary>
    public async Task Insert(object entity, CancellationToken cancellationToken)
    {
        var shape = ShapeOf(entity);
        var command = Command(entity, "all", shape.Insert);
        foreach (var column in shape.Columns)
            Bind(command, column, column.Read(entity));

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Writes the columns that have changed since the row was read, in the current transaction.
    /// Throws <see cref="DbUpdateConcurrencyException"/> if the row no longer exists in the version that was read.
    /// </summary>
    /// <param name="entity">The entity with its new values.</param>
    /// <param name="before">The result of <see cref="Read"/>, before the change.</param>
    /// <param name="literals">Further columns to set, each with its value as an SQL literal; the same for all entities of a type.</param>
    public async Task Update(
        object entity,
        object?[] before,
        IReadOnlyList<(string Column, string Value)> literals,
        CancellationToken cancellationToken)
    {
        var (shape, after) = (ShapeOf(entity), Read(entity));
        int[] changed = [.. Enumerable.Range(0, after.Length).Where(at => !Equals(before[at], after[at]))];
        if (changed.Length == 0)
            return;

        var command = Command(entity, string.Join(' ', changed), () => shape.Update(changed, literals));
        foreach (var at in changed)
            Bind(command, shape.Columns[at], after[at]);
        foreach (var at in shape.Guards)
            Bind(command, shape.Columns[at], before[at]);

        if (await command.ExecuteNonQueryAsync(cancellationToken) != 1)
            throw new DbUpdateConcurrencyException("The row was deleted or changed after it was read.");
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private RowShape ShapeOf(object entity)
    {
        if (!shapes.TryGetValue(entity.GetType(), out var shape))
            shapes.Add(entity.GetType(), shape = new(db, entity.GetType()));

        return shape;
    }

    private DbCommand Command(object entity, string columns, Func<string> text)
    {
        if (!commands.TryGetValue((entity.GetType(), columns), out var command))
        {
            commands.Add((entity.GetType(), columns), command = db.Database.GetDbConnection().CreateCommand());
            (command.CommandText, command.Transaction) = (text(), db.Database.CurrentTransaction!.GetDbTransaction());
        }

        command.Parameters.Clear();
        return command;
    }

    private static void Bind(DbCommand command, RowColumn column, object? value) =>
        command.Parameters.Add(column.Mapping.CreateParameter(command, $"@p{command.Parameters.Count}", value, nullable: true));
}
