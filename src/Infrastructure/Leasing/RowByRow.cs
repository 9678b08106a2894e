using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Works on a batch of rows at once, and one by one if that fails, so that one bad row does not hold up the others.</summary>
internal static class RowByRow
{
    /// <summary>Gives how many rows were worked on. A fault that is not a row's is thrown on.</summary>
    /// <param name="db">Holds the rows, whose key is one GUID.</param>
    /// <param name="batch">Which rows; asked again if the whole batch fails.</param>
    /// <param name="work">
    /// Works on the rows of a query and returns how many there were.
    /// It must do all or nothing: a row on which it failed is unchanged.
    /// </param>
    /// <param name="onFault">What to do with a row that failed on its own.</param>
    /// <param name="cancellationToken">Cancels.</param>
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
        catch (Exception fault) when (db.IsOfARow(fault, cancellationToken))
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
            catch (Exception fault) when (db.IsOfARow(fault, cancellationToken))
            {
                await onFault(id, fault);
            }
        }

        return done;
    }
}
