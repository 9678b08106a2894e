using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Leasing;

/// <summary>Processes a batch of rows together and, if that fails, one by one, so that a bad row does not stop the others.</summary>
internal static class RowByRow
{
    /// <summary>Returns how many rows were processed. It does not catch a fault that is not the fault of a single row.</summary>
    /// <param name="db">The context of the rows.</param>
    /// <param name="ids">The keys of the rows.</param>
    /// <param name="work">
    /// Processes the rows with some of the keys and returns how many there were.
    /// It must do all or nothing: if it fails, no row may have changed.
    /// </param>
    /// <param name="onFault">Handles a row that failed when it was processed alone.</param>
    public static async Task<int> Run(
        ConnectDbContext db,
        IReadOnlyList<Guid> ids,
        Func<IReadOnlyList<Guid>, Task<int>> work,
        Func<Guid, Exception, Task> onFault,
        CancellationToken cancellationToken)
    {
        try
        {
            return await work(ids);
        }
        catch (Exception fault) when (db.IsRowFault(fault, cancellationToken))
        {
            return await RunOneByOne(db, ids, work, onFault, cancellationToken);
        }
    }

    private static async Task<int> RunOneByOne(
        ConnectDbContext db,
        IReadOnlyList<Guid> ids,
        Func<IReadOnlyList<Guid>, Task<int>> work,
        Func<Guid, Exception, Task> onFault,
        CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var id in ids)
        {
            try
            {
                done += await work([id]);
            }
            catch (Exception fault) when (db.IsRowFault(fault, cancellationToken))
            {
                await onFault(id, fault);
            }
        }

        return done;
    }
}
