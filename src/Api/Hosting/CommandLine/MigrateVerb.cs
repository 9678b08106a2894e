using System.CommandLine;
using Connect.Infrastructure.Persistence;

namespace Connect.Api.Hosting.CommandLine;

internal sealed class MigrateVerb() : Verb("migrate", "Migrates the database to this version. Run it before the server starts.")
{
    protected override bool NeedsMigratedDatabase => false;

    protected override async Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken)
    {
        var applied = await services.GetRequiredService<DatabaseMigrator>().Migrate(cancellationToken);
        return VerbOutcome.Done(applied.Count == 0 ? "Nothing to migrate." : $"Migrated: {string.Join(", ", applied)}.");
    }
}
