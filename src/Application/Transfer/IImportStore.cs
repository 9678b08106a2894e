namespace Connect.Application.Transfer;

/// <summary>Reads and writes the rows of many lines at once. Use it only inside a transaction.</summary>
public interface IImportStore
{
    Task<ImportFound> Find(ImportKeys keys, CancellationToken cancellationToken);

    /// <summary>Writes everything at once, with the events of the subscriptions, so that nothing is left in memory.</summary>
    Task Add(ImportAdditions additions, CancellationToken cancellationToken);
}
