using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Writes many rows of a kind, for entities that nobody tracks: one command for all that change in the same columns. EF
/// Core's own way is made for few rows of many kinds, and takes several times as long (docs/decisions/0007).
/// </summary>
internal sealed class RowWriter(ConnectDbContext db) : IDisposable
{
    private readonly Dictionary<Type, RowShape> shapes = [];
    private readonly Dictionary<(Type Entity, string Columns), DbCommand> commands = [];

    /// <summary>What stands in the entity's columns now, to find later what has changed.</summary>
    public object?[] Read(object entity) => [.. ShapeOf(entity).Columns.Select(column => column.Read(entity))];

    /// <summary>Inserts a row, within the transaction that has begun.</summary>
    public async Task Insert(object entity, CancellationToken cancellationToken)
    {
        var shape = ShapeOf(entity);
        var command = Command(entity, "all", shape.Insert);
        foreach (var column in shape.Columns)
            Bind(command, column, column.Read(entity));

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Writes what has changed of a row since it was read, within the transaction that has begun; throws where that row, in the
    /// version that was read, is no longer there.
    /// </summary>
    /// <param name="entity">As it shall be.</param>
    /// <param name="before">As it was read.</param>
    /// <param name="besides">What to set besides, in SQL; always the same for a kind of entity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task Update(
        object entity,
        object?[] before,
        IReadOnlyList<(string Column, string Value)> besides,
        CancellationToken cancellationToken)
    {
        var (shape, after) = (ShapeOf(entity), Read(entity));
        int[] changed = [.. Enumerable.Range(0, after.Length).Where(at => !Equals(before[at], after[at]))];
        if (changed.Length == 0)
            return;

        var command = Command(entity, string.Join(' ', changed), () => shape.Update(changed, besides));
        foreach (var at in changed)
            Bind(command, shape.Columns[at], after[at]);
        foreach (var at in shape.Guards)
            Bind(command, shape.Columns[at], before[at]);

        if (await command.ExecuteNonQueryAsync(cancellationToken) != 1)
            throw new DbUpdateConcurrencyException("The row is gone, or another has changed it since it was read.");
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
