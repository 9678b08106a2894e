using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Writes the rows of untracked entities in the current transaction, one statement each, in the order in which they were
/// added. EF Core's SaveChanges takes several times as long (docs/decisions/0007).
/// </summary>
internal sealed class RowWriter(ConnectDbContext db)
{
    private readonly List<(SqlStatement Statement, IReadOnlyList<object?> Values, bool MustExist)> added = [];

    /// <summary>The current values of the entity's columns. <see cref="Update"/> compares with them.</summary>
    public object?[] Read(object entity) => ShapeOf(entity).Read(entity);

    /// <summary>Adds the insert of a row.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="number">Its creation number, if the rows of its table have one.</param>
    public void Insert(object entity, long? number = null)
    {
        var shape = ShapeOf(entity);
        var values = shape.Read(entity);
        added.Add((shape.Insert, number is null ? values : [.. values, number], MustExist: false));
    }

    /// <summary>Adds the update of the columns that have changed since the row was read; nothing if none has.</summary>
    /// <param name="entity">The entity with its new values.</param>
    /// <param name="before">The result of <see cref="Read"/>, before the change.</param>
    /// <param name="literals">
    /// Returns further columns to set, each with its value as an SQL literal; the same for all entities of a type. It is called once.
    /// </param>
    public void Update(object entity, object?[] before, Func<IReadOnlyList<(string Column, string Value)>>? literals = null)
    {
        var shape = ShapeOf(entity);
        var after = shape.Read(entity);
        int[] changed = [.. Enumerable.Range(0, after.Length).Where(at => !Equals(before[at], after[at]))];
        if (changed.Length == 0)
            return;

        object?[] values = [.. changed.Select(at => after[at]), .. shape.Guards.Select(at => before[at])];
        added.Add((shape.Update(changed, literals), values, MustExist: true));
    }

    public void Clear() => added.Clear();

    /// <summary>
    /// Writes all rows that were added since the last call.
    /// Throws <see cref="DbUpdateConcurrencyException"/> if a row no longer exists in the version that was read.
    /// </summary>
    public async Task Flush(CancellationToken cancellationToken)
    {
        foreach (var (statement, values, mustExist) in added)
        {
            if (await statement.Execute(db, values, cancellationToken) != 1 && mustExist)
                throw new DbUpdateConcurrencyException("The row was deleted or changed after it was read.");
        }

        added.Clear();
    }

    private RowShape ShapeOf(object entity) => RowShape.Of(db, entity.GetType());
}
