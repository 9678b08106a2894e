using Connect.Application.Transfer;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Has nothing at first, and finds the customers that were added before.</summary>
internal sealed class FakeImportStore : IImportStore
{
    public List<ImportKeys> Asked { get; } = [];

    public List<ImportAdditions> Added { get; } = [];

    public Task<ImportFound> Find(ImportKeys keys, CancellationToken cancellationToken)
    {
        Asked.Add(keys);
        return Task.FromResult(new ImportFound(
            [
                .. Added.SelectMany(additions => additions.Customers)
                    .Select(it => new FoundCustomer(it.TenantId, it.CustomerId, it.ReferenceId, it.Name)),
            ],
            [],
            [],
            [],
            []));
    }

    public Task Add(ImportAdditions additions, CancellationToken cancellationToken)
    {
        Added.Add(additions);
        return Task.CompletedTask;
    }
}
