using Connect.Application.Subscriptions;
using Connect.Application.Tenants;

namespace Connect.Application.Transfer;

/// <summary>Imports the lines of one batch in the current transaction.</summary>
internal sealed class LineImporter(IImportStore store, ISimVault simVault, ITenantScope tenant, TenantClock clock)
{
    public async Task<ImportedLines> Import(CheckedLines lines, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var keys = lines.Good.Select(line => line.Line).ToList().Keys();
        var known = await KnownRows.Load(store, tenant.TenantId, keys, cancellationToken);
        var (batch, bad) = (new ImportBatch(known, simVault, tenant.TenantId, time), lines.Bad.ToList());
        foreach (var (number, line) in lines.Good)
        {
            if (batch.Add(line) is { } error)
                bad.Add(new(number, [error]));
        }

        await store.Add(batch.Additions, cancellationToken);
        return new(Count(batch, bad.Count), [.. bad.OrderBy(line => line.Number)]);
    }

    private static ImportResponse Count(ImportBatch batch, int bad) => new(
        batch.Additions.Customers.Count,
        batch.Additions.ProductOfferings.Count,
        batch.Additions.Subscriptions.Count,
        batch.AddOns,
        batch.AlreadyThere,
        bad);
}

/// <summary>What one batch has done.</summary>
internal sealed record ImportedLines(ImportResponse Counts, IReadOnlyList<BadLine> Bad);
