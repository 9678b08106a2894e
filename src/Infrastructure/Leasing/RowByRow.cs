using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Processes a batch of rows together and, if that fails, one by one, so that a bad row does not stop the others.</summary>
internal static class RowByRow
{
    /// <summary>Returns how many rows were processed. It does not catch a fault that is not the fault of a single row.</summary>
    /// <param name="db">The context of the rows. Their key must be one GUID.</param>
    /// <param name="batch">The rows. The query runs again if the whole batch fails.</param>
    /// <param name="work">
    /// Processes the rows of a query and returns how many there were.
    /// It must do all or nothing: if it fails, no row may have changed.
    /// </param>
    /// <param name="onFault">Handles a row that failed when it was processed alone.</param>
    public static async Task<int> Run<T>(
        ConnectDbContext db,
        IQueryable<T> batch,
        Func<IQueryable<T>, Task<int>> work,
        Func<Guid, Exception, Task> onFault,
        CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await work(batch);
        }
        catch (Exception fault) when (db.IsRowFault(fault, cancellationToken))
        {
            return await RunOneByOne(db, batch, work, onFault, cancellationToken);
        }
    }

    private static async Task<int> RunOneByOne<T>(
        ConnectDbContext db,
        IQueryable<T> batch,
        Func<IQueryable<T>, Task<int>> work,
        Func<Guid, Exception, Task> onFault,
        CancellationToken cancellationToken)
        where T : class
    {
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Single().Name;
        var done = 0;
        foreach (var id in await batch.Select(row => EF.Property<Guid>(row, key)).ToListAsync(cancellationToken))
        {
            try
            {
                done += await work(batch.Where(row => EF.Property<Guid>(row, key) == id));
            }
            catch (Exception fault) when (db.IsRowFault(fault, cancellationToken))
            {
                await onFault(id, fault);
            }
        }

        return done;
    }
}
