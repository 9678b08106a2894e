using Connect.Infrastructure.Persistence;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>Brings the database to the shape that this version needs, before it starts.</summary>
internal sealed class MigrateVerb(DatabaseMigrator database) : IVerb
{
    public static readonly VerbForm Form =
        new("migrate", "Brings the database to the shape that this version needs.") { NeedsMigratedDatabase = false };

    public async Task<VerbOutcome> Run(VerbArguments arguments, CancellationToken cancellationToken)
    {
        var applied = await database.Migrate(cancellationToken);
        return VerbOutcome.Done(applied.Count == 0 ? "Nothing to migrate." : $"Migrated: {string.Join(", ", applied)}.");
    }
}
